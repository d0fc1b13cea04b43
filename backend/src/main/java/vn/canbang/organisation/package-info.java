/**
 * Agencies, departments, stations, unions and committees, their dated lines of reporting, and
 * groups that a rule spells out. Calls the area room; others ask through {@link
 * vn.canbang.organisation.Organisations}.
 */
@NullMarked
package vn.canbang.organisation;

import org.jspecify.annotations.NullMarked;
