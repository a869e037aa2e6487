// Our mark: a house whose door is an open book. Drawn by us; no coat of arms, no crown.

export const Mark = () => (
  <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="9" fill="#ffc857" />
    <path d="M20 6 34 17v17H6V17z" fill="#1f5560" />
    <path d="M20 20c-2.5-2-6-2.6-9-2.2V30c3-.4 6.5.2 9 2.2 2.5-2 6-2.6 9-2.2V17.8c-3-.4-6.5.2-9 2.2z" fill="#fff" />
    <path d="M20 20v12.2" stroke="#1f5560" stroke-width="1.6" />
  </svg>
)
