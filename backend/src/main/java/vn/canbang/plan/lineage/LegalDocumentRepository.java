package vn.canbang.plan.lineage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** The catalogue of legal documents, which everybody signed in reads. */
@ApplicationScoped
class LegalDocumentRepository
    implements PanacheRepositoryBase<LegalDocument, UUID>, LegalDocuments {

  @Override
  public List<KnownDocument> all(OrgScope scope) {
    return find("order by issuedOn desc, number").list().stream()
        .map(LegalDocument::known)
        .toList();
  }
}
