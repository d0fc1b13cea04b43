package vn.canbang.notice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.security.CurrentScope;

/** How the caller wants to be told. */
@Path("/me/notification-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "home")
class NotificationSettingsResource {

  private final NoticeService service;
  private final CurrentScope scopes;

  NotificationSettingsResource(NoticeService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getMyNotificationSettings",
      summary = "How I want to be told",
      description = "Where letters go and what is told beside what has to be.")
  public NotificationSettings get() {
    return service.settings(scopes.get());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMyNotificationSettings",
      summary = "Say how I want to be told",
      description =
          "Letters are written only with an address, and where the service has a mail server. What is"
              + " due today, late or asked for is told in the application in any case.")
  public NotificationSettings put(NotificationSettings wanted) {
    return service.change(scopes.get(), wanted);
  }
}
