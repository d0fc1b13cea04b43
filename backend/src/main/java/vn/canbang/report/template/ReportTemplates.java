package vn.canbang.report.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.CellUse;
import vn.canbang.report.template.TemplateQueries.StoredTemplate;
import vn.canbang.shared.security.OrgScope;

/** Templates for other rooms. A version never changes, so it is read once. */
@ApplicationScoped
public class ReportTemplates implements CellUse {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TemplateQueries queries;
  private final Map<UUID, ReportTemplate> byId = new ConcurrentHashMap<>();

  ReportTemplates(TemplateQueries queries) {
    this.queries = queries;
  }

  /** The template with this id, as a series or report points to it. */
  public ReportTemplate byId(UUID id) {
    ReportTemplate known = byId.get(id);
    if (known != null) {
      return known;
    }
    ReportTemplate read = parse(queries.byId(id).orElseThrow());
    byId.put(id, read);
    return read;
  }

  /** The newest version. */
  public Optional<ReportTemplate> latest(String code) {
    return queries.byCode(code).map(ReportTemplates::parse);
  }

  /** The id of the newest version. */
  public Optional<UUID> idOf(String code) {
    return queries.byCode(code).map(StoredTemplate::id);
  }

  /** What a form asks for stays in the catalogue. */
  @Override
  public Set<CellKey> inUse(OrgScope scope, String element) {
    return queries.all().stream()
        .flatMap(stored -> parse(stored).cellKeys().stream())
        .map(CellKey::parse)
        .filter(cell -> cell.element().equals(element))
        .collect(Collectors.toSet());
  }

  private record Definition(
      String nameVi, String nameEn, List<TemplateSection> sections, List<TemplateRule> rules) {}

  private static ReportTemplate parse(StoredTemplate stored) {
    try {
      Definition d = JSON.readValue(stored.definition(), Definition.class);
      return new ReportTemplate(
          stored.code(), stored.version(), d.nameVi(), d.nameEn(), d.sections(), d.rules());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("template " + stored.code() + " cannot be read", e);
    }
  }
}
