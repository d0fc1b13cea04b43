package vn.canbang.plan.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Shows bodies what is asked of them and takes their answers. */
@ApplicationScoped
class AskedTaskService {

  /** The version of what was never answered: no tag names it. */
  private static final long NEVER = -1;

  private static final PageRequest ONE = new PageRequest(1, 0, false);

  private final AskedTaskQueries queries;
  private final DutyAnswerRepository answers;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final Audit audit;

  AskedTaskService(
      AskedTaskQueries queries,
      DutyAnswerRepository answers,
      Organisations organisations,
      BusinessClock clock,
      Audit audit) {
    this.queries = queries;
    this.answers = answers;
    this.organisations = organisations;
    this.clock = clock;
    this.audit = audit;
  }

  Page<AskedTaskView> list(OrgScope scope, AskedTaskQueries.Filter filter, PageRequest page) {
    Page<AskedTaskQueries.Row> found =
        page.page(queries.page(scope, filter, page), () -> queries.count(scope, filter));
    return new Page<>(views(scope, found.items()), found.next(), found.total());
  }

  private List<AskedTaskView> views(OrgScope scope, List<AskedTaskQueries.Row> rows) {
    Map<UUID, List<String>> tasks =
        queries.tasks(rows.stream().map(AskedTaskQueries.Row::duty).collect(Collectors.toSet()));
    Set<UUID> named = new HashSet<>();
    for (AskedTaskQueries.Row row : rows) {
      named.add(row.issuer());
      named.add(row.organisation());
    }
    Map<UUID, OrganisationTimeline> names = organisations.timelines(named);
    return rows.stream()
        .map(
            row ->
                new AskedTaskView(
                    row.plan(),
                    called(names, row.issuer()).on(row.documentDate()).ref(),
                    called(names, row.organisation()).on(row.documentDate()).ref(),
                    new AskedTaskView.AskedDuty(
                        row.duty(),
                        row.code(),
                        row.organisationText(),
                        row.role(),
                        row.mode(),
                        tasks.getOrDefault(row.duty(), List.of())),
                    row.answer(),
                    mayAnswer(scope, row) ? List.of(AskedTaskAction.ANSWER) : List.of()))
        .toList();
  }

  private static OrganisationTimeline called(Map<UUID, OrganisationTimeline> names, UUID id) {
    return Objects.requireNonNull(names.get(id));
  }

  /** The body itself, or those who ask, for a body that answered on paper. */
  private static boolean mayAnswer(OrgScope scope, AskedTaskQueries.Row row) {
    UUID office = row.standingOffice();
    return speaksFor(scope, row)
        || scope.holds(Role.REPORTER, row.issuer())
        || (office != null && scope.holds(Role.REPORTER, office));
  }

  private static boolean speaksFor(OrgScope scope, AskedTaskQueries.Row row) {
    return scope.holds(Role.REPORTER, row.organisation());
  }

  /** What is asked of the body by that duty of the plan; 404 when the caller does not see it. */
  AskedTaskView read(OrgScope scope, UUID plan, UUID duty, String organisation) {
    return views(scope, List.of(find(scope, plan, duty, organisation))).getFirst();
  }

  private AskedTaskQueries.Row find(OrgScope scope, UUID plan, UUID duty, String organisation) {
    UUID body = organisations.byCode(organisation).orElseThrow(ProblemException::notFound).id();
    return queries
        .page(scope, new AskedTaskQueries.Filter(Set.of(body), plan, duty, null), ONE)
        .stream()
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  @Transactional
  AskedTaskView answer(
      OrgScope scope,
      UUID plan,
      UUID duty,
      String organisation,
      @Nullable String ifMatch,
      PutDutyAnswer said) {
    AskedTaskQueries.Row asked = find(scope, plan, duty, organisation);
    if (!mayAnswer(scope, asked)) {
      throw ProblemException.forbidden();
    }
    DutyAnswer answer = answers.find(scope, duty, asked.organisation()).orElse(null);
    if (answer != null) {
      EntityTags.require(ifMatch, answer.version());
    } else if (ifMatch != null) {
      EntityTags.require(ifMatch, NEVER);
    }
    check(asked, said, speaksFor(scope, asked));
    DutyAnswerView before = answer == null ? null : answer.view();
    if (answer == null) {
      answer = new DutyAnswer(duty, asked.organisation());
    }
    answer.says(said, clock.today(), scope.caller().displayName(), !speaksFor(scope, asked));
    answers.persistAndFlush(answer);
    audit.record(
        scope,
        "DUTY_ANSWERED",
        "plan-duty",
        duty + "/" + organisation,
        asked.organisation(),
        before,
        answer.view(),
        null);
    return read(scope, plan, duty, organisation);
  }

  private static void check(AskedTaskQueries.Row asked, PutDutyAnswer said, boolean own) {
    Faults faults = new Faults();
    boolean declined = said.status() == AnswerStatus.DECLINED;
    if (declined && asked.mode() == DutyMode.DIRECT) {
      faults.add("/status", "answer.not-to-decline", said.status());
    }
    String text = said.text();
    if (text == null || text.isBlank()) {
      if (declined) {
        faults.add("/text", "answer.declined-without-reason", null);
      } else if (!own) {
        faults.add("/text", "answer.on-behalf-without-document", null);
      }
    }
    faults.throwIfAny();
  }
}
