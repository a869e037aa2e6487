// The OpenAPI document and the page to read it: self-hosted, without inline script (libraries.md F9).
import { html } from 'hono/html'
import { assetAddresses } from '../assets.ts'
import type { App } from '../context.ts'

export function openApi(app: App): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT (ES256, at most 10 minutes, from POST /oauth/token)',
  })
  app.get('/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.1',
        info: {
          title: 'Rejestr zgłoszeń o zdarzeniach nadzwyczajnych',
          version: '1',
          description:
            'art. 55c ustawy o pomocy społecznej. Every POST takes an Idempotency-Key; a change of something existing takes If-Match; refusals are application/problem+json with a code of one closed list.',
        },
        servers: [{ url: c.var.settings.publicUrl }],
      }),
    ),
  )
  app.get('/docs', async (c) => {
    const address = await assetAddresses(c)
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>API – Rejestr zdarzeń nadzwyczajnych</title>
            <link rel="stylesheet" href="${address('swagger-ui.css')}" />
            <script src="${address('swagger-ui-bundle.js')}" defer></script>
            <script src="${address('docs.js')}" defer></script>
          </head>
          <body>
            <div id="swagger"></div>
          </body>
        </html>`,
    )
  })
}
