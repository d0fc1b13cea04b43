package vn.canbang.shared.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * Tags the answers of {@link Catalogue} operations. The state is read before the method runs: data
 * that changes in between gets the older tag and is fetched once more, never kept as if it were
 * current.
 */
@Provider
@Catalogue({})
@Priority(Priorities.USER)
class CatalogueFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String TAG = "vn.canbang.catalogue.tag";
  private static final String REVALIDATE = "private, no-cache";
  private static final int TAG_BYTES = 16;

  private final CatalogueQueries states;
  private final CurrentScope scopes;
  private final BusinessClock clock;
  private final String release;

  @Context @Nullable ResourceInfo resource;

  CatalogueFilter(
      CatalogueQueries states,
      CurrentScope scopes,
      BusinessClock clock,
      @ConfigProperty(name = "quarkus.application.version") String release) {
    this.states = states;
    this.scopes = scopes;
    this.clock = clock;
    this.release = release;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Catalogue catalogue =
        resource == null ? null : resource.getResourceMethod().getAnnotation(Catalogue.class);
    if (catalogue == null) {
      return;
    }
    String tag = tag(catalogue, request);
    request.setProperty(TAG, tag);
    if (names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      request.abortWith(
          Response.notModified()
              .header(HttpHeaders.ETAG, tag)
              .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object tag = request.getProperty(TAG);
    if (tag == null || response.getStatus() != 200) {
      return;
    }
    if (!response.getHeaders().containsKey(HttpHeaders.ETAG)) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    }
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, REVALIDATE);
  }

  private static boolean names(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1)).map(String::strip).anyMatch(tag::equals);
  }

  /** A new release may answer in another shape, so it stands in the tag as well. */
  private String tag(Catalogue catalogue, ContainerRequestContext request) {
    StringBuilder text = new StringBuilder(release);
    text.append('\n').append(states.revisions(Arrays.asList(catalogue.value())));
    text.append('\n').append(clock.today());
    text.append('\n').append(request.getUriInfo().getPath());
    text.append('\n').append(new TreeMap<>(request.getUriInfo().getQueryParameters()));
    if (catalogue.perCaller()) {
      Caller caller = scopes.get().caller();
      text.append('\n').append(caller.userId()).append(' ');
      caller.grants().stream().map(Object::toString).sorted().forEach(text::append);
    }
    return "W/\"" + hash(text.toString()) + "\"";
  }

  private static String hash(String text) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(whole, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
