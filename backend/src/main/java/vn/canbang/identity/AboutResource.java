package vn.canbang.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.Anyone;
import vn.canbang.shared.time.BusinessClock;

@Path("/about")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class AboutResource {

  private final BusinessClock clock;
  private final Messages messages;
  private final String version;
  private final boolean sample;

  AboutResource(
      BusinessClock clock,
      Messages messages,
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "canbang.sample", defaultValue = "false") boolean sample) {
    this.clock = clock;
    this.messages = messages;
    this.version = version;
    this.sample = sample;
  }

  @GET
  @Anyone
  @Operation(
      operationId = "getAbout",
      summary = "The product and its time",
      description = "Open to anyone: what the sign-in page shows.")
  public AboutView get(@Context HttpHeaders headers) {
    Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return new AboutView(
        "Cân Bằng",
        version,
        sample,
        clock.now(),
        clock.shifted(),
        clock.today(),
        sample ? messages.get(language, "about.sample-help") : null);
  }
}
