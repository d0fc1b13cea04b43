/**
 * Serves the static web application from a folder, so that one process is the whole product. The
 * application is just as deployable on its own. Knows no feature and calls none.
 */
@NullMarked
package vn.canbang.web;

import org.jspecify.annotations.NullMarked;
