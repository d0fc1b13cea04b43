package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * An organisation that a line of a plan speaks of.
 *
 * @param direct named by the text itself; otherwise a member, on the plan's date, of a group named
 */
@Embeddable
record NamedOrganisation(
    @Column(name = "organisation_id") UUID organisationId,
    @Column(name = "direct") boolean direct) {}
