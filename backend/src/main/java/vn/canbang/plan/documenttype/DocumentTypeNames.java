package vn.canbang.plan.documenttype;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import vn.canbang.shared.security.OrgScope;

/** Names of types of documents for other rooms. */
@ApplicationScoped
public class DocumentTypeNames {

  private final DocumentTypeRepository types;

  DocumentTypeNames(DocumentTypeRepository types) {
    this.types = types;
  }

  /** The Vietnamese names of all types of a day, by the letters that plans keep. One statement. */
  public Map<String, String> of(OrgScope scope, LocalDate on) {
    return types.of(scope, on, null).stream()
        .map(DocumentType::view)
        .collect(Collectors.toMap(DocumentTypeView::code, DocumentTypeView::nameVi));
  }
}
