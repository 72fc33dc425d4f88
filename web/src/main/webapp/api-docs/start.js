// The document needs a session; the header lets changes pass that are tried from this page.
SwaggerUIBundle({
  url: '/api/openapi',
  dom_id: '#routes',
  requestInterceptor: (request) => {
    request.headers['X-Requested-With'] = 'muniment';
    return request;
  },
});
