package vn.canbang.report.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.CellUse;
import vn.canbang.report.template.TemplateQueries.StoredTemplate;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** Templates for other rooms. */
@ApplicationScoped
public class ReportTemplates implements CellUse {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The versions of a template as they were read on a day. A version begins after the day on which
   * it is made, so what held up to that day stays so.
   */
  private record Known(
      LocalDate until, List<StoredTemplate> versions, Map<UUID, ReportTemplate> forms) {

    ReportTemplate on(LocalDate day) {
      return Objects.requireNonNull(forms.get(holding(versions, day).id()));
    }
  }

  private final TemplateQueries queries;
  private final BusinessClock clock;

  /** A version never changes, so it is read once. */
  private final Map<UUID, ReportTemplate> byId = new ConcurrentHashMap<>();

  /** By the id of any version. */
  private final Map<UUID, Known> past = new ConcurrentHashMap<>();

  ReportTemplates(TemplateQueries queries, BusinessClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** The version with this id. */
  public ReportTemplate byId(UUID id) {
    ReportTemplate known = byId.get(id);
    if (known != null) {
      return known;
    }
    ReportTemplate read = parse(queries.byId(id).orElseThrow());
    byId.put(id, read);
    return read;
  }

  /**
   * The version that a period asks, by its first day: a period keeps the version that it began
   * with. Before the first version that one.
   *
   * @param id of any version of the template, as a series points to it
   */
  public ReportTemplate on(UUID id, LocalDate day) {
    Known known = past.get(id);
    if (known == null || day.isAfter(known.until())) {
      List<StoredTemplate> versions = queries.besides(id);
      known =
          new Known(
              clock.today(),
              versions,
              versions.stream()
                  .collect(Collectors.toMap(StoredTemplate::id, ReportTemplates::parse)));
      past.put(id, known);
    }
    return known.on(day);
  }

  /** Reads anew what held on days past: versions were made or removed, or the clock set back. */
  public void forget() {
    past.clear();
  }

  /** The version that holds today, or the first one before that. */
  public Optional<ReportTemplate> current(String code) {
    List<StoredTemplate> versions = queries.versions(code);
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(parse(holding(versions, clock.today())));
  }

  /** The id of a template, by which a series points to it. */
  public Optional<UUID> idOf(String code) {
    return queries.versions(code).stream().findFirst().map(StoredTemplate::id);
  }

  /** The ids of all its versions, to any of which a series may point; none of an unknown code. */
  public Set<UUID> idsOf(String code) {
    return queries.versions(code).stream().map(StoredTemplate::id).collect(Collectors.toSet());
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

  /** Of versions with the newest first, the one that holds on a day. */
  static StoredTemplate holding(List<StoredTemplate> versions, LocalDate day) {
    return versions.stream()
        .filter(v -> !v.validFrom().isAfter(day))
        .findFirst()
        .orElseGet(versions::getLast);
  }

  private record Definition(
      String nameVi, String nameEn, List<TemplateSection> sections, List<TemplateRule> rules) {}

  static ReportTemplate parse(StoredTemplate stored) {
    try {
      Definition d = JSON.readValue(stored.definition(), Definition.class);
      LocalDate from = stored.validFrom();
      return new ReportTemplate(
          stored.code(),
          stored.version(),
          d.nameVi(),
          d.nameEn(),
          from.equals(Dates.BEGINNING) ? null : from,
          d.sections(),
          d.rules());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("template " + stored.code() + " cannot be read", e);
    }
  }

  static String definition(ReportTemplateDraft draft) {
    try {
      return JSON.writeValueAsString(
          new Definition(draft.nameVi(), draft.nameEn(), draft.sections(), draft.rules()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
