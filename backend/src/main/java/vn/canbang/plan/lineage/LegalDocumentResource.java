package vn.canbang.plan.lineage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** Legal documents, and the plans that rest on them, over HTTP. */
@Path("/legal-documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class LegalDocumentResource {

  private final LegalDocumentReader reader;
  private final CurrentScope scopes;

  LegalDocumentResource(LegalDocumentReader reader, CurrentScope scopes) {
    this.reader = reader;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listLegalDocuments",
      summary = "Legal documents whose validity is known, with the live plans that rest on them",
      description =
          "Newest first. A list for reference: the gazette decides. Of the plans that cite a"
              + " document, those that the caller sees, that are not closed, and whose period is"
              + " not over on that day.")
  public Page<LegalDocumentView> list(
      @QueryParam("status") @Nullable LegalStatus status,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    return Page.whole(reader.documents(scopes.get(), status, asOf));
  }
}
