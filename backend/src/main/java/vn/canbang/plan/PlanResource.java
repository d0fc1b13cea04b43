package vn.canbang.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.PlanLevel;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanSummary;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.CreatePlan;
import vn.canbang.plan.draft.PutPlan;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;

/** Plans over HTTP. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanResource {

  private final PlanReader reader;
  private final PlanDraftService drafts;
  private final Organisations organisations;
  private final CurrentScope scopes;

  PlanResource(
      PlanReader reader,
      PlanDraftService drafts,
      Organisations organisations,
      CurrentScope scopes) {
    this.reader = reader;
    this.drafts = drafts;
    this.organisations = organisations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPlans",
      summary = "Plans that the caller sees",
      description =
          "A plan is seen by the units above its issuer and by the issuer itself; once issued, also"
              + " by those it names (lead, coordinator, recipient, reporter or receiver of its"
              + " reports) and by the units below its issuer.")
  public Page<PlanSummary> list(
      @Parameter(
              description = "Part of the title, number or issuer; accents and case do not matter")
          @QueryParam("q")
          @Size(max = 200)
          @Nullable String q,
      @Parameter(description = "Plans whose period covers some of this year")
          @QueryParam("year")
          @Min(1900)
          @Max(9999)
          @Nullable Integer year,
      @QueryParam("type") @Nullable PlanType type,
      @QueryParam("status") @Nullable PlanStatus status,
      @Parameter(description = "Code of the organisation that issued it")
          @QueryParam("issuer")
          @Size(max = 64)
          @Nullable String issuer,
      @Parameter(description = "Code of the programme it carries out")
          @QueryParam("programme")
          @Size(max = 64)
          @Nullable String programme,
      @Parameter(description = "Tier of its issuer") @QueryParam("level") @Nullable PlanLevel level,
      @Parameter(
              description = "Order; newest period first when absent",
              schema =
                  @Schema(
                      enumeration = {
                        "title",
                        "-title",
                        "issuedOn",
                        "-issuedOn",
                        "periodStart",
                        "-periodStart"
                      }))
          @QueryParam("sort")
          @Size(max = 32)
          @Nullable String sort,
      @QueryParam("limit") @Min(1) @Max(200) @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 64) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    OrgScope scope = scopes.get();
    Faults faults = new Faults();
    UUID issuerId = null;
    if (issuer != null) {
      issuerId = organisations.byCode(issuer).map(OrganisationRef::id).orElse(null);
      if (issuerId == null) {
        faults.add("?issuer", "organisation.unknown", issuer, issuer);
      }
    }
    if (programme != null && !reader.isProgramme(scope, programme)) {
      faults.add("?programme", "plan.programme-unknown", programme);
    }
    List<Fault> found = faults.list();
    if (!found.isEmpty()) {
      throw ProblemException.malformed(found);
    }
    return reader.list(
        scope,
        new PlanFilter(q, year, type, status, issuerId, programme, level, PlanSort.of(sort)),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPlan",
      summary = "A whole plan",
      description = "The document in its order. What the recorded copy lacks is listed in gaps.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return tagged(reader.read(scopes.get(), id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createPlan",
      summary = "Begin a draft",
      description =
          "Empty; or a copy of another plan with the years of its period moved on (COPY), without the"
              + " targets that were reached by the end of its last year (NEXT_YEAR); or from what an"
              + " upper plan asks of the issuer (UPPER_PLAN): what its duties give to do and what"
              + " it allots as activities, its targets, its reports, the plan itself as the first document carried out. For planners over"
              + " the issuer.")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response create(@NotNull CreatePlan wanted, @Context UriInfo uri) {
    PlanView draft = drafts.create(scopes.get(), wanted);
    return Response.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build())
        .header(HttpHeaders.ETAG, EntityTags.of(draft.version()))
        .entity(draft)
        .build();
  }

  @PUT
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "putPlan",
      summary = "Write the head of a draft",
      description =
          "Its parts are written by themselves. 409 when the plan is not a draft: what was issued"
              + " changes by an amendment.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PutPlan head) {
    return tagged(drafts.write(scopes.get(), id, ifMatch, head));
  }

  @DELETE
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "deletePlan",
      summary = "Throw a draft away",
      description = "With all its parts. 409 when it was issued: that is closed, never deleted.")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafts.delete(scopes.get(), id, ifMatch);
  }

  private static Response tagged(PlanView plan) {
    return Response.ok(plan).header(HttpHeaders.ETAG, EntityTags.of(plan.version())).build();
  }
}
