/**
 * Sessions in which health, justice, police, statistics and others lay their counts of a place and
 * period side by side, say why they differ, and agree on one. What is agreed goes to the
 * observations, where it takes the place of what was accepted. Others ask through {@link
 * vn.canbang.reconciliation.Reconciliations}.
 */
@NullMarked
package vn.canbang.reconciliation;

import org.jspecify.annotations.NullMarked;
