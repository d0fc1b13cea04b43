package vn.canbang.document.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.recording.PlanDocument;
import vn.canbang.shared.http.Ref;

/** What was read in a text, as it is kept beside it. */
record ReadDocument(
    List<ImportedField> fields,
    PlanDocument draft,
    @Nullable Ref issuer,
    @Nullable Ref area,
    List<TextSpan> unrecognised,
    List<ImportNote> notes) {}
