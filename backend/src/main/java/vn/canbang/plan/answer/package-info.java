/**
 * What plans ask of bodies, and what these answer: a unit that is commanded takes a duty on, a body
 * that is only asked may decline. Calls the plan room through its door.
 */
@NullMarked
package vn.canbang.plan.answer;

import org.jspecify.annotations.NullMarked;
