// Starts Swagger UI on the page at /docs.
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger', deepLinking: true })
