package vn.canbang.area.reference;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.security.CurrentScope;

/** Newer files of administrative units over HTTP. */
@Path("/area-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas")
class AreaImportResource {

  private final AreaImportService imports;
  private final CurrentScope scopes;

  AreaImportResource(AreaImportService imports, CurrentScope scopes) {
    this.imports = imports;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @APIResponseSchema(value = AreaImport.class, responseCode = "200")
  @Operation(
      operationId = "importAreas",
      summary = "Put a newer file of administrative units in the place of the last",
      description =
          "For administrators of everything. The file holds all units, or all successions, with the"
              + " columns of the files in the application (code, level, type, name, parent_code,"
              + " valid_from, valid_to; or old_code, new_code, effective_date, extent, kind), days"
              + " as 2025-07-01 and open ends left blank, at most 60,000 rows. Whatever points to a"
              + " unit stays: entries keep their identity, those that the file no longer has are"
              + " kept but valid on no day, and hamlets and attributes that people added go on. A"
              + " file with a fault is refused whole (422, pointers /lines/17) and nothing has"
              + " changed. When both files change, import the units first.")
  public Response post(
      @Parameter(description = "Which of the two files.", required = true)
          @QueryParam("part")
          @NotNull
          AreaImportPart part,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      Upload file) {
    return Response.ok(imports.replace(scopes.get(), part, file, Boolean.TRUE.equals(dryRun)))
        .build();
  }
}
