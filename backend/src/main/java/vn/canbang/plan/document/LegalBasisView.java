package vn.canbang.plan.document;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that a plan cites, as cited.
 *
 * @param number canonical: {@code 139/KH-TTYT} where the text has {@code 139/ KH-TTYT}
 * @param periodFrom first year that it covers by its title
 * @param periodTo last year that it covers by its title
 * @param horizon year that it looks ahead to (tầm nhìn)
 * @param citedIn the basis whose own title cites this one, for chains of documents
 * @param plan the cited document, when it is a plan of this system that the caller sees
 */
@Schema(name = "LegalBasis")
public record LegalBasisView(
    UUID id,
    BasisRelation relation,
    String documentType,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String title,
    BasisLocation location,
    @Nullable Integer periodFrom,
    @Nullable Integer periodTo,
    @Nullable Integer horizon,
    @Nullable UUID citedIn,
    @Nullable PlanRef plan,
    long version) {}
