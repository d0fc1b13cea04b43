package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileRef;
import vn.canbang.file.FileType;
import vn.canbang.file.KeptFiles;
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * Keeps the letters and tables by which agencies gave their figures: seen by all who see the
 * session, changed by who may enter those figures, while it is open.
 */
@ApplicationScoped
class ReconciliationFileService {

  private static final int MOST = 10;
  private static final Set<FileType> TAKEN =
      EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX);

  private final ReconciliationQueries sessions;
  private final ReconciliationPartQueries parts;
  private final ReconciliationReader reader;
  private final KeptFiles files;
  private final BusinessClock clock;
  private final Audit audit;

  ReconciliationFileService(
      ReconciliationQueries sessions,
      ReconciliationPartQueries parts,
      ReconciliationReader reader,
      KeptFiles files,
      BusinessClock clock,
      Audit audit) {
    this.sessions = sessions;
    this.parts = parts;
    this.reader = reader;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  /** A session after a file was added to it. */
  record Added(UUID file, ReconciliationView session) {}

  @Transactional
  Added add(
      OrgScope scope, UUID id, UUID participantId, EvidenceUpload sent, @Nullable String name) {
    Reconciliation session = find(scope, id);
    ReconciliationParticipant participant = written(scope, session, participantId);
    if (of(scope, session, participantId).size() >= MOST) {
      throw ProblemException.conflict("reconciliation.files-full", MOST);
    }
    FileType said = FileType.named(sent.mediaType()).orElseThrow();
    Set<FileType> taken = TAKEN.contains(said) ? EnumSet.of(said) : Set.of();
    FileRef kept = files.keepCleaned(scope, sent.file(), named(participant, name, said), taken);
    ReconciliationFile added =
        new ReconciliationFile(participantId, kept.id(), clock.now(), scope.accountId());
    parts.keep(scope, List.of(added));
    session.written();
    parts.flush();
    record(scope, "RECONCILIATION_FILE_ADDED", session, null, added.view(kept));
    return new Added(added.id(), reader.view(scope, session));
  }

  FileRef read(OrgScope scope, UUID id, UUID participantId, UUID fileId) {
    return kept(scope, one(scope, find(scope, id), participantId, fileId));
  }

  @Transactional
  void remove(OrgScope scope, UUID id, UUID participantId, UUID fileId) {
    Reconciliation session = find(scope, id);
    ReconciliationFile file = one(scope, session, participantId, fileId);
    written(scope, session, participantId);
    FileRef before = kept(scope, file);
    parts.drop(scope, List.of(file));
    session.written();
    parts.flush();
    files.drop(scope, file.fileId());
    record(scope, "RECONCILIATION_FILE_REMOVED", session, file.view(before), null);
  }

  private Reconciliation find(OrgScope scope, UUID id) {
    return sessions.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  /** One whose figures the caller may write, of a session that is open. */
  private ReconciliationParticipant written(
      OrgScope scope, Reconciliation session, UUID participantId) {
    ReconciliationParticipant participant = parts.sheet(scope, session).participant(participantId);
    if (!ReconciliationRights.entersOwn(scope, participant)
        && !ReconciliationRights.entersFor(scope, session)) {
      throw ProblemException.forbidden();
    }
    if (!session.open()) {
      throw ProblemException.conflict("reconciliation.not-open");
    }
    return participant;
  }

  private List<ReconciliationFile> of(OrgScope scope, Reconciliation session, UUID participantId) {
    return parts.files(scope, session.id()).stream()
        .filter(file -> file.participantId().equals(participantId))
        .toList();
  }

  private ReconciliationFile one(
      OrgScope scope, Reconciliation session, UUID participantId, UUID fileId) {
    return of(scope, session, participantId).stream()
        .filter(file -> file.id().equals(fileId))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private FileRef kept(OrgScope scope, ReconciliationFile file) {
    return files.find(scope, file.fileId()).orElseThrow(ProblemException::notFound);
  }

  private static String named(
      ReconciliationParticipant participant, @Nullable String name, FileType type) {
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    AgencyLetter letter = participant.document();
    return (letter == null ? "Bảng số liệu" : "Văn bản " + letter.number().replace('/', '-'))
        + "."
        + type.extension();
  }

  private void record(
      OrgScope scope,
      String action,
      Reconciliation session,
      @Nullable ReconciliationFileView before,
      @Nullable ReconciliationFileView after) {
    audit.record(
        scope,
        action,
        "reconciliation",
        session.id().toString(),
        session.standingOfficeId(),
        before,
        after,
        null);
  }
}
