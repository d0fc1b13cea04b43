package vn.canbang.document.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.extraction.DocumentTexts;
import vn.canbang.document.reading.DocumentReader;
import vn.canbang.document.reading.Reading;
import vn.canbang.document.recording.PlanRecordingService;
import vn.canbang.plan.document.PlanView;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Reads documents that planners send, keeps what was read, and makes plans of it. */
@ApplicationScoped
class PlanImportService {

  private final PlanImportRepository imports;
  private final DraftMaker maker;
  private final PlanRecordingService recording;
  private final BusinessClock clock;
  private final ObjectMapper json;
  private final Audit audit;

  PlanImportService(
      PlanImportRepository imports,
      DraftMaker maker,
      PlanRecordingService recording,
      BusinessClock clock,
      ObjectMapper json,
      Audit audit) {
    this.imports = imports;
    this.maker = maker;
    this.recording = recording;
    this.clock = clock;
    this.json = json;
    this.audit = audit;
  }

  @Transactional
  PlanImportView read(OrgScope scope, @Nullable String fileName, DocumentUpload file) {
    if (!scope.holdsAnywhere(Role.PLANNER)) {
      throw ProblemException.forbidden();
    }
    Reading.Drafted drafted = drafted(DocumentTexts.of(file));
    ReadDocument read = maker.make(scope, drafted);
    PlanImport kept =
        new PlanImport(scope.userId(), clock.now(), fileName, drafted.text().text(), write(read));
    imports.persist(kept);
    imports.flush();
    audit.record(
        scope,
        "PLAN_IMPORT_READ",
        "plan-import",
        kept.id().toString(),
        null,
        null,
        Map.of("fields", read.fields().size()),
        null);
    return kept.view(read);
  }

  private static Reading.Drafted drafted(DocumentTexts.Text text) {
    // A stamp may stand in the margin.
    if (DocumentReader.read(text.margins()) instanceof Reading.Refused refused
        && refused.reason() == Reading.Reason.CLASSIFIED) {
      throw refusal(refused);
    }
    return switch (DocumentReader.read(text.body())) {
      case Reading.Drafted drafted -> drafted;
      case Reading.Refused refused -> throw refusal(refused);
    };
  }

  private static ProblemException refusal(Reading.Refused refused) {
    return switch (refused.reason()) {
      case EMPTY -> ProblemException.unprocessable("plan-import.empty");
      case TOO_LONG ->
          ProblemException.unprocessable(
              "plan-import.too-long", DocumentReader.LONGEST_TEXT, DocumentReader.MOST_LINES);
      case CLASSIFIED -> ProblemException.unprocessable("plan-import.classified");
    };
  }

  PlanImportView get(OrgScope scope, UUID id) {
    PlanImport found = find(scope, id);
    return found.view(read(found.content()));
  }

  @Transactional
  PlanView confirm(OrgScope scope, UUID id, ConfirmPlanImport confirmed) {
    PlanImport found = find(scope, id);
    if (found.planId() != null) {
      throw ProblemException.conflict("plan-import.confirmed");
    }
    PlanView plan =
        recording.record(
            scope,
            new PlanRecordingService.Wanted(
                confirmed.draft(), confirmed.as(), confirmed.issuer(), confirmed.area(), "/draft"));
    found.became(plan.id());
    imports.flush();
    audit.record(
        scope,
        "PLAN_IMPORT_CONFIRMED",
        "plan-import",
        id.toString(),
        null,
        null,
        Map.of("plan", plan.id(), "as", confirmed.as()),
        null);
    return plan;
  }

  private PlanImport find(OrgScope scope, UUID id) {
    return imports
        .find(scope, id, clock.now().minus(PlanImport.KEPT))
        .orElseThrow(ProblemException::notFound);
  }

  private String write(ReadDocument read) {
    try {
      return json.writeValueAsString(read);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReadDocument read(String content) {
    try {
      return json.readValue(content, ReadDocument.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
