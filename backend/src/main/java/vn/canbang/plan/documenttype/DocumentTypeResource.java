package vn.canbang.plan.documenttype;

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
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

/** The catalogue of document types over HTTP. */
@Path("/document-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class DocumentTypeResource {

  private final DocumentTypeRepository types;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  DocumentTypeResource(DocumentTypeRepository types, BusinessClock clock, CurrentScope scopes) {
    this.types = types;
    this.clock = clock;
    this.scopes = scopes;
  }

  @GET
  @Catalogue("document-types")
  @Operation(
      operationId = "listDocumentTypes",
      summary = "Types of official documents",
      description =
          "The types of Decree 30/2020/NĐ-CP in its order, then its copies, then legal documents."
              + " With changedSince: what was changed after that moment, of any day.")
  public Page<DocumentTypeView> list(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("changedSince") @Nullable Instant changedSince) {
    return Page.whole(
        types.of(scopes.get(), asOf == null ? clock.today() : asOf, changedSince).stream()
            .map(DocumentType::view)
            .toList());
  }
}
