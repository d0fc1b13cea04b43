package vn.canbang.notice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;

/** What the caller was told. */
@Path("/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "home")
class NoticeResource {

  private final NoticeService service;
  private final CurrentScope scopes;

  NoticeResource(NoticeService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listMyNotices",
      summary = "What I was told",
      description =
          "Reminders and what others ask of the caller, the latest first. unread=true with"
              + " count=true and limit=1 answers how many wait.")
  public Page<NoticeView> list(
      @Parameter(description = "Only what was not read yet") @QueryParam("unread")
          @Nullable Boolean unread,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.list(
        scopes.get(), Boolean.TRUE.equals(unread), PageRequest.of(limit, cursor, count));
  }

  @POST
  @Path("/read")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readMyNotices",
      summary = "Mark notices as read",
      description = "May be repeated. Notices of others are left alone.")
  @APIResponse(responseCode = "204", description = "Marked.")
  public void read(ReadNotices read) {
    service.read(scopes.get(), read.ids());
  }
}
