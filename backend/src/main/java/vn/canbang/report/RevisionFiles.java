package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.file.FileRef;
import vn.canbang.file.KeptFiles;
import vn.canbang.report.ReportFileQueries.Attached;
import vn.canbang.report.view.ReportFileKind;
import vn.canbang.report.view.ReportFileView;
import vn.canbang.shared.security.OrgScope;

/** The files of revisions. A file goes when no revision has it any more. */
@ApplicationScoped
class RevisionFiles {

  private final ReportFileQueries queries;
  private final KeptFiles kept;

  RevisionFiles(ReportFileQueries queries, KeptFiles kept) {
    this.queries = queries;
    this.kept = kept;
  }

  /** Two statements; one where there are none. */
  List<ReportFileView> of(OrgScope scope, UUID revisionId) {
    List<Attached> attached = queries.of(revisionId);
    if (attached.isEmpty()) {
      return List.of();
    }
    Map<UUID, FileRef> files = kept.byIds(scope, attached.stream().map(Attached::fileId).toList());
    return attached.stream()
        .map(one -> view(Objects.requireNonNull(files.get(one.fileId())), one))
        .toList();
  }

  ReportFileView add(UUID revisionId, FileRef file, ReportFileKind kind, Instant at) {
    queries.insert(revisionId, file.id(), kind, at);
    return view(file, new Attached(file.id(), kind, at));
  }

  Optional<FileRef> find(OrgScope scope, UUID fileId) {
    return kept.find(scope, fileId);
  }

  /** Whether one of the revisions has the file. */
  boolean held(UUID fileId, List<ReportRevision> revisions) {
    return queries.revisions(fileId).stream()
        .anyMatch(holder -> revisions.stream().anyMatch(r -> r.id().equals(holder)));
  }

  void copy(UUID from, UUID to) {
    queries.copy(from, to);
  }

  void remove(OrgScope scope, UUID revisionId, UUID fileId) {
    queries.delete(revisionId, fileId);
    if (queries.revisions(fileId).isEmpty()) {
      kept.drop(scope, fileId);
    }
  }

  /** The revision goes with all that it has. */
  void removeAll(OrgScope scope, UUID revisionId) {
    queries.of(revisionId).forEach(one -> remove(scope, revisionId, one.fileId()));
  }

  private static ReportFileView view(FileRef file, Attached attached) {
    return new ReportFileView(
        file.id(),
        file.name(),
        attached.kind(),
        file.type().mediaType(),
        file.bytes(),
        file.sha256(),
        attached.addedAt());
  }
}
