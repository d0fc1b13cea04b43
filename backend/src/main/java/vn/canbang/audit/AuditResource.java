package vn.canbang.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.Dates;

@Path("/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {

  private final AuditService service;
  private final CurrentScope scopes;

  AuditResource(AuditService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listAuditEvents",
      summary = "Recorded changes, newest first",
      description =
          "For administrators: what happened to things of the organisations they administer. from"
              + " and to are days in Asia/Ho_Chi_Minh, both included.")
  public Page<AuditEventView> list(
      @QueryParam("resourceType") @Size(max = 64) @Nullable String resourceType,
      @QueryParam("resource") @Size(max = 300) @Nullable String resource,
      @QueryParam("actor") @Size(max = 80) @Nullable String actor,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.find(
        scopes.get(),
        new AuditFilter(
            resourceType,
            resource,
            actor,
            startOf(from),
            to == null ? null : startOf(to.plusDays(1))),
        PageRequest.of(limit, cursor, count));
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Dates.ZONE).toInstant();
  }
}
