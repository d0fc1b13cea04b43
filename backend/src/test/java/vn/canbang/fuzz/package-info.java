/**
 * Malformed and boundary requests made from the contract: whatever comes in, no operation falls
 * over, hangs, tells of its inside or answers in a way the contract does not say.
 */
package vn.canbang.fuzz;
