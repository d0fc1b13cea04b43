package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileRef;
import vn.canbang.file.FileType;
import vn.canbang.file.KeptFiles;
import vn.canbang.report.view.ReportFileKind;
import vn.canbang.report.view.ReportFileView;
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Keeps the files of a report while it is written; what was sent keeps those it was sent with. */
@ApplicationScoped
class ReportFileService {

  private static final int MOST = 20;

  private final ReportReader reader;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final RevisionWriter writer;
  private final RevisionFiles files;
  private final KeptFiles kept;
  private final ReportTrail trail;

  ReportFileService(
      ReportReader reader,
      ReportRepository reports,
      RevisionRepository revisions,
      RevisionWriter writer,
      RevisionFiles files,
      KeptFiles kept,
      ReportTrail trail) {
    this.reader = reader;
    this.reports = reports;
    this.revisions = revisions;
    this.writer = writer;
    this.files = files;
    this.kept = kept;
    this.trail = trail;
  }

  /** A file that was added, and the version that the report has now. */
  record Added(ReportFileView file, long version) {}

  @Transactional
  Added add(
      OrgScope scope,
      ReportKey key,
      EvidenceUpload sent,
      ReportFileKind kind,
      @Nullable String name) {
    ReportAccess access = reader.writable(scope, key);
    Report report = access.started();
    ReportRevision open = open(scope, access, report);
    if (files.of(scope, open.id()).size() >= MOST) {
      throw ProblemException.conflict("report.files-full", MOST);
    }
    FileType said = FileType.named(sent.mediaType()).orElseThrow();
    Set<FileType> taken = taken(kind).contains(said) ? EnumSet.of(said) : Set.of();
    FileRef file = kept.keepCleaned(scope, sent.file(), named(name, kind, said), taken);
    ReportFileView added = files.add(open.id(), file, kind, trail.now());
    record(scope, access, "REPORT_FILE_ADDED", null, added);
    return new Added(added, version(report));
  }

  @Transactional
  FileRef read(OrgScope scope, ReportKey key, UUID id) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    if (report == null) {
      throw ProblemException.notFound();
    }
    List<ReportRevision> readable =
        revisions.all(scope, report).stream()
            .filter(revision -> ReportReader.readable(access, revision))
            .toList();
    if (!files.held(id, readable)) {
      throw ProblemException.notFound();
    }
    return files.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  /** Answers the version that the report has now. */
  @Transactional
  long remove(OrgScope scope, ReportKey key, UUID id) {
    ReportAccess access = reader.writable(scope, key);
    Report report = access.report();
    if (report == null) {
      throw ProblemException.notFound();
    }
    ReportRevision last = revisions.get(scope, report, report.revision());
    ReportFileView before =
        files.of(scope, last.id()).stream()
            .filter(file -> file.id().equals(id))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    ReportRevision open = open(scope, access, report);
    files.remove(scope, open.id(), id);
    record(scope, access, "REPORT_FILE_REMOVED", before, null);
    return version(report);
  }

  /** The revision to write into. What was returned is written on in a copy. */
  private ReportRevision open(OrgScope scope, ReportAccess access, Report report) {
    ReportService.refuseUnlessOpen(report);
    ReportService.refuseUnlessOwed(access.owed());
    ReportRevision last = revisions.get(scope, report, report.revision());
    ReportRevision open = writer.open(report, last);
    if (!open.id().equals(last.id())) {
      report.writtenBy(scope.accountId());
    }
    return open;
  }

  private long version(Report report) {
    reports.flush();
    return report.version();
  }

  private static Set<FileType> taken(ReportFileKind kind) {
    return switch (kind) {
      case SIGNED_SCAN -> EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG);
      case ANNEX ->
          EnumSet.of(
              FileType.PDF,
              FileType.JPEG,
              FileType.PNG,
              FileType.DOCX,
              FileType.XLSX,
              FileType.PPTX);
    };
  }

  private static String named(@Nullable String name, ReportFileKind kind, FileType type) {
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    String plain =
        switch (kind) {
          case SIGNED_SCAN -> "Bản ký";
          case ANNEX -> "Phụ lục";
        };
    return plain + "." + type.extension();
  }

  private void record(
      OrgScope scope,
      ReportAccess access,
      String action,
      @Nullable ReportFileView before,
      @Nullable ReportFileView after) {
    trail.record(scope, access.owed(), action, state(before), state(after), null);
  }

  private static @Nullable Map<String, Object> state(@Nullable ReportFileView file) {
    return file == null
        ? null
        : Map.of("name", file.name(), "kind", file.kind().name(), "sha256", file.sha256());
  }
}
