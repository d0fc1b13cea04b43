package vn.canbang.plan.follow;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;

/**
 * A draft that begins from what an upper plan asks of its issuer.
 *
 * @param section the section of the draft for what is to be done; null when nothing is
 * @param tasks what the upper plan's duties give the issuer to do, in their order
 */
public record HandedDown(
    UUID upper,
    UUID draft,
    OrganisationRef issuer,
    @Nullable UUID section,
    List<AskedTask> tasks) {}
