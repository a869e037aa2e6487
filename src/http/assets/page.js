// What scripts add to pages that work without them: focus on the error summary, one click counts once, characters left.
import { Button, ErrorSummary, NotificationBanner, SkipLink } from 'govuk-frontend'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const [Component, name] of [
  [Button, 'button'],
  [ErrorSummary, 'error-summary'],
  [NotificationBanner, 'notification-banner'],
  [SkipLink, 'skip-link'],
]) {
  for (const root of document.querySelectorAll(`[data-module="govuk-${name}"]`)) new Component(root)
}

// A filter that is changed applies itself; without scripts its button does.
for (const form of document.querySelectorAll('form[data-applies-itself]')) {
  form.addEventListener('change', () => form.requestSubmit())
}

for (const button of document.querySelectorAll('[data-prints]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

// The row of places may be wider than a phone. Not by scrollIntoView, which would also leave the anchor of the address.
for (const here of document.querySelectorAll('.nav [aria-current], .nav [open] > summary')) {
  const row = here.closest('ul')
  row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2
}
