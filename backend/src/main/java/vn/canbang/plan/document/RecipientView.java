package vn.canbang.plan.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * Who receives the document.
 *
 * @param organisation the body or group, when the line names one
 * @param members who that group was on the plan's date, or the bodies when the line names several
 * @param copies number of copies kept, when printed
 */
@Schema(name = "Recipient")
public record RecipientView(
    UUID id,
    String text,
    @Nullable Ref organisation,
    List<Ref> members,
    @Nullable RecipientPurpose purpose,
    @Nullable Integer copies,
    long version) {}
