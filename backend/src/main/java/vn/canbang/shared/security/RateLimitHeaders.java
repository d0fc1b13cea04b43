package vn.canbang.shared.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import vn.canbang.shared.security.RateLimits.Standing;

/** Every answer to a caller says how many calls are left, refusals included. */
@Provider
class RateLimitHeaders implements ContainerResponseFilter {

  private static final String PROPERTY = RateLimitHeaders.class.getName();

  static void keep(ContainerRequestContext request, Standing standing) {
    request.setProperty(PROPERTY, standing);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(PROPERTY) instanceof Standing standing) {
      standing.headers().forEach(response.getHeaders()::putSingle);
    }
  }
}
