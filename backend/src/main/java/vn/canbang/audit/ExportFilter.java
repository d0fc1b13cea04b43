package vn.canbang.audit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import vn.canbang.shared.security.CurrentScope;

/**
 * Records every file that goes out, before its first byte does: whatever an operation answers as
 * one, also those that come later.
 */
@Provider
class ExportFilter implements ContainerResponseFilter {

  private final AuditTrail trail;
  private final CurrentScope scopes;

  ExportFilter(AuditTrail trail, CurrentScope scopes) {
    this.trail = trail;
    this.scopes = scopes;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getMethod().equals(HttpMethod.GET)
        && response.getStatus() == 200
        && response.getHeaders().containsKey(HttpHeaders.CONTENT_DISPOSITION)) {
      scopes.find().ifPresent(scope -> trail.exported(scope, "GET " + asked(request.getUriInfo())));
    }
  }

  private static String asked(UriInfo uri) {
    URI asked = uri.getRequestUri();
    return asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
  }
}
