package vn.canbang.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.change.ChangeQueries.Head;
import vn.canbang.change.ChangeQueries.Row;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Reads parts of the feed. */
@ApplicationScoped
class ChangeService {

  /**
   * So many numbers are looked at in one call, seen by the caller or not: numbers have no gaps, so
   * who sees few changes of many does not have the whole trail read for them at once.
   */
  private static final int LOOKED_AT = 10_000;

  private final ChangeQueries queries;
  private final Organisations organisations;
  private final ObjectMapper json;

  ChangeService(ChangeQueries queries, Organisations organisations, ObjectMapper json) {
    this.queries = queries;
    this.organisations = organisations;
    this.json = json;
  }

  /** What follows on a cursor, as far as it is sealed; 410 where the cursor is of no row here. */
  @Transactional
  Changes read(OrgScope scope, Cursor after, int limit) {
    return read(scope, after, limit, LOOKED_AT);
  }

  @Transactional
  Changes read(OrgScope scope, Cursor after, int limit, int lookedAt) {
    // First the head, then the rows: all up to it are committed, whatever is sealed meanwhile.
    Head head = queries.head();
    if (after.number() > head.number()
        || (after.link() != null && !after.fits(queries.chain(after.number())))) {
      throw gone(after);
    }
    long last = Math.min(head.number(), after.number() + lookedAt);
    List<ChangeKind> kinds = ChangeKind.readable(scope.caller().rights());
    List<Row> found =
        kinds.isEmpty() ? List.of() : queries.rows(scope, kinds, after.number(), last, limit + 1);
    boolean cut = found.size() > limit;
    List<Row> rows = cut ? found.subList(0, limit) : found;
    long next = cut ? rows.getLast().number() : last;
    String chain = next == head.number() ? head.chain() : queries.chain(next);
    return new Changes(views(rows), Cursor.at(next, chain).toString(), next < head.number());
  }

  private static ProblemException gone(Cursor after) {
    return new ProblemException(
        410,
        "change.cursor",
        List.of(),
        List.of(Fault.of("?after", "change.cursor-unknown", after.toString())),
        Map.of());
  }

  private List<ChangeView> views(List<Row> rows) {
    Map<UUID, OrganisationRef> known =
        organisations.byIds(
            rows.stream().map(Row::organisationId).filter(Objects::nonNull).distinct().toList());
    return rows.stream().map(row -> view(row, known)).toList();
  }

  private ChangeView view(Row row, Map<UUID, OrganisationRef> known) {
    OrganisationRef organisation =
        row.organisationId() == null ? null : known.get(row.organisationId());
    Ref ref = organisation == null ? null : organisation.ref();
    return new ChangeView(
        row.number(),
        row.at(),
        row.action(),
        row.resourceType(),
        row.resource(),
        revision(row.reportState()),
        ref,
        ChangeKind.of(row.resourceType()).link(row.resource()));
  }

  private @Nullable Integer revision(@Nullable String reportState) {
    try {
      JsonNode revision = reportState == null ? null : json.readTree(reportState).get("revision");
      return revision == null ? null : revision.intValue();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the trail holds what is not JSON", e);
    }
  }
}
