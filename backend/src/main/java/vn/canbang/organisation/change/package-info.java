/**
 * What is said of changes of organisations: their basis, what they bring about in other rooms, and
 * what became of an organisation so far. Other rooms tell their part through {@link
 * vn.canbang.organisation.change.OrganisationEffectsSource}.
 */
@NullMarked
package vn.canbang.organisation.change;

import org.jspecify.annotations.NullMarked;
