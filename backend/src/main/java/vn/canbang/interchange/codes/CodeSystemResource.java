package vn.canbang.interchange.codes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;

/** Codes of other systems over HTTP. */
@Path("/code-systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interchange")
class CodeSystemResource {

  private static final String SYSTEM = "[A-Z0-9][A-Z0-9._-]{0,31}";
  private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._~=;:-]{0,127}";
  private static final String ONE = "/{code}/mappings/{kind}/{their}";

  private final CodeSystemService service;
  private final CurrentScope scopes;

  CodeSystemResource(CodeSystemService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listCodeSystems",
      summary = "Other systems whose codes are known",
      description = "By code; listCodeMappings says what their codes are here.")
  public Page<CodeSystemView> list() {
    return Page.whole(service.all(scopes.get()));
  }

  @PUT
  @Path("/{code}")
  @Versioned
  @Operation(
      operationId = "putCodeSystem",
      summary = "Name another system",
      description =
          "For who administers everything. If-Match names the version of one that is there; a new"
              + " one needs none.")
  @APIResponse(
      responseCode = "200",
      description = "The system",
      content = @Content(schema = @Schema(implementation = CodeSystemView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The system, new",
      content = @Content(schema = @Schema(implementation = CodeSystemView.class)))
  public Response put(
      @PathParam("code") @Pattern(regexp = SYSTEM) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Context UriInfo uri,
      @NotNull PutCodeSystem wanted) {
    CodeSystemService.Written<CodeSystemView> written =
        service.put(scopes.get(), code, ifMatch, wanted);
    return answer(written.created(), uri, written.view(), written.view().version());
  }

  @DELETE
  @Path("/{code}")
  @Versioned
  @Operation(
      operationId = "deleteCodeSystem",
      summary = "Forget another system",
      description = "For who administers everything; 409 while it has codes.")
  public void delete(
      @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.delete(scopes.get(), code, ifMatch);
  }

  @GET
  @Path("/{code}/mappings")
  @Operation(
      operationId = "listCodeMappings",
      summary = "What their codes are here",
      description =
          "By kind and code. target= asks the other way round: how they call a cell, a series or"
              + " an organisation.")
  public Page<CodeMappingView> mappings(
      @PathParam("code") String code,
      @QueryParam("kind") @Nullable MappingKind kind,
      @Parameter(description = "What it is here, e.g. LIVE_BIRTHS.MALE or series/BIRTHS-MONTHLY.")
          @QueryParam("target")
          @Size(max = 80)
          @Nullable String target,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.page(
        scopes.get(),
        new CodeMappingRepository.Filter(code, kind, target),
        PageRequest.of(limit, cursor, count));
  }

  @PUT
  @Path(ONE)
  @Versioned
  @Operation(
      operationId = "putCodeMapping",
      summary = "Say what one of their codes is here",
      description =
          "For who administers everything. If-Match names the version of one that is there; a new"
              + " one needs none.")
  @APIResponse(
      responseCode = "200",
      description = "The code",
      content = @Content(schema = @Schema(implementation = CodeMappingView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The code, new",
      content = @Content(schema = @Schema(implementation = CodeMappingView.class)))
  public Response putMapping(
      @PathParam("code") String code,
      @PathParam("kind") MappingKind kind,
      @Parameter(description = "Their code, as CodeMapping writes it.")
          @PathParam("their")
          @Pattern(regexp = CODE)
          String their,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Context UriInfo uri,
      @NotNull PutCodeMapping wanted) {
    CodeSystemService.Written<CodeMappingView> written =
        service.putMapping(scopes.get(), code, kind, their, ifMatch, wanted);
    return answer(written.created(), uri, written.view(), written.view().version());
  }

  @DELETE
  @Path(ONE)
  @Versioned
  @Operation(
      operationId = "deleteCodeMapping",
      summary = "Forget one of their codes",
      description = "For who administers everything.")
  public void deleteMapping(
      @PathParam("code") String code,
      @PathParam("kind") MappingKind kind,
      @Parameter(description = "Their code, as CodeMapping writes it.") @PathParam("their")
          String their,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.deleteMapping(scopes.get(), code, kind, their, ifMatch);
  }

  private static Response answer(boolean created, UriInfo uri, Object view, long version) {
    return (created ? Response.created(uri.getAbsolutePath()) : Response.ok())
        .entity(view)
        .header(HttpHeaders.ETAG, EntityTags.of(version))
        .build();
  }
}
