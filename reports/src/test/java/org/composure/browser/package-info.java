/** A real browser, driven by its own protocol, to look at pages as people do. */
@NullMarked
package org.composure.browser;

import org.jspecify.annotations.NullMarked;
