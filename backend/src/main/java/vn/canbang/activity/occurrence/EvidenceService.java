package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileRef;
import vn.canbang.file.FileType;
import vn.canbang.file.KeptFiles;
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Keeps the files that show what was done. They change nothing else of the occurrence. */
@ApplicationScoped
class EvidenceService {

  private static final int MOST = 20;
  private static final int LONGEST_YEARS = 5;

  private final OccurrenceRepository occurrences;
  private final EvidenceRepository evidence;
  private final OccurrenceQueries queries;
  private final KeptFiles files;
  private final BusinessClock clock;
  private final Audit audit;

  EvidenceService(
      OccurrenceRepository occurrences,
      EvidenceRepository evidence,
      OccurrenceQueries queries,
      KeptFiles files,
      BusinessClock clock,
      Audit audit) {
    this.occurrences = occurrences;
    this.evidence = evidence;
    this.queries = queries;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  EvidenceView add(
      OrgScope scope,
      UUID occurrenceId,
      EvidenceUpload sent,
      EvidenceKind kind,
      @Nullable String name,
      @Nullable LocalDate keepUntil) {
    Occurrence occurrence = locked(scope, occurrenceId);
    PlanFacts plan = plan(occurrence);
    OccurrencePolicy.requireRole(scope, occurrence, plan, OccurrenceAction.ADD_EVIDENCE);
    OccurrencePolicy.requireState(occurrence, plan, OccurrenceAction.ADD_EVIDENCE);
    check(kind, keepUntil);
    if (evidence.count(scope, occurrenceId) >= MOST) {
      throw ProblemException.conflict("occurrence.evidence-full", MOST);
    }
    FileType said = FileType.named(sent.mediaType()).orElseThrow();
    Set<FileType> taken = taken(kind).contains(said) ? EnumSet.of(said) : Set.of();
    FileRef file = files.keepCleaned(scope, sent.file(), named(name, kind, said), taken);
    Evidence added =
        new Evidence(occurrenceId, file.id(), kind, keepUntil, clock.now(), scope.accountId());
    evidence.persist(added);
    evidence.flush();
    EvidenceView view = added.view(file);
    record(scope, "EVIDENCE_ADDED", occurrence, null, view, null);
    return view;
  }

  /** The file itself. That a list of people was read is kept in the trail. */
  @Transactional
  FileRef read(OrgScope scope, UUID occurrenceId, UUID id) {
    Occurrence occurrence =
        occurrences.find(scope, occurrenceId).orElseThrow(ProblemException::notFound);
    Evidence found = find(scope, occurrence, plan(occurrence), id);
    FileRef file = file(scope, found);
    if (found.restricted()) {
      record(scope, "EVIDENCE_READ", occurrence, null, found.view(file), null);
    }
    return file;
  }

  @Transactional
  void remove(OrgScope scope, UUID occurrenceId, UUID id, String reason) {
    Occurrence occurrence = locked(scope, occurrenceId);
    PlanFacts plan = plan(occurrence);
    Evidence found = find(scope, occurrence, plan, id);
    OccurrencePolicy.requireRole(scope, occurrence, plan, OccurrenceAction.ADD_EVIDENCE);
    EvidenceView before = found.view(file(scope, found));
    drop(scope, found);
    record(scope, "EVIDENCE_REMOVED", occurrence, before, null, reason.strip());
  }

  /** Erases what was to be kept no longer than until yesterday. Answers how many files. */
  @Transactional
  int eraseOutlived(OrgScope system) {
    int erased = 0;
    for (Evidence each : evidence.outlived(system, clock.today())) {
      Occurrence occurrence = occurrences.any(system, each.occurrenceId()).orElseThrow();
      EvidenceView before = each.view(file(system, each));
      drop(system, each);
      record(system, "EVIDENCE_ERASED", occurrence, before, null, "Hết thời hạn lưu giữ");
      erased++;
    }
    return erased;
  }

  private void drop(OrgScope scope, Evidence each) {
    evidence.delete(each);
    evidence.flush();
    files.drop(scope, each.fileId());
  }

  private Occurrence locked(OrgScope scope, UUID id) {
    return occurrences.lock(scope, id).orElseThrow(ProblemException::notFound);
  }

  private PlanFacts plan(Occurrence occurrence) {
    return Objects.requireNonNull(
        queries.plans(Set.of(occurrence.planId())).get(occurrence.planId()));
  }

  private Evidence find(OrgScope scope, Occurrence occurrence, PlanFacts plan, UUID id) {
    return evidence
        .find(scope, occurrence.id(), id)
        .filter(
            each ->
                !each.restricted()
                    || OccurrencePolicy.readsRestricted(
                        scope, occurrence.leadId(), plan.issuerId()))
        .orElseThrow(ProblemException::notFound);
  }

  private FileRef file(OrgScope scope, Evidence each) {
    return files.find(scope, each.fileId()).orElseThrow(ProblemException::notFound);
  }

  /** What names people is kept until a day, and no longer than five years. */
  private void check(EvidenceKind kind, @Nullable LocalDate keepUntil) {
    Faults faults = new Faults();
    LocalDate last = clock.today().plusYears(LONGEST_YEARS);
    if (keepUntil == null) {
      if (kind == EvidenceKind.LIST) {
        faults.add("?keepUntil", "occurrence.keep-until-needed", null);
      }
    } else if (keepUntil.isBefore(clock.today()) || keepUntil.isAfter(last)) {
      faults.add("?keepUntil", "occurrence.keep-until-range", keepUntil, clock.today(), last);
    }
    faults.throwIfAny();
  }

  private static Set<FileType> taken(EvidenceKind kind) {
    return switch (kind) {
      case PHOTO -> EnumSet.of(FileType.JPEG, FileType.PNG);
      case DOCUMENT, LIST -> EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG);
      case MATERIAL ->
          EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.PPTX, FileType.DOCX);
    };
  }

  private static String named(@Nullable String name, EvidenceKind kind, FileType type) {
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    String plain =
        switch (kind) {
          case PHOTO -> "Ảnh";
          case DOCUMENT -> "Văn bản";
          case MATERIAL -> "Tài liệu";
          case LIST -> "Danh sách";
        };
    return plain + "." + type.extension().toLowerCase(Locale.ROOT);
  }

  private void record(
      OrgScope scope,
      String action,
      Occurrence occurrence,
      @Nullable EvidenceView before,
      @Nullable EvidenceView after,
      @Nullable String reason) {
    audit.record(
        scope,
        action,
        "occurrence",
        occurrence.id().toString(),
        occurrence.leadId(),
        before,
        after,
        reason);
  }
}
