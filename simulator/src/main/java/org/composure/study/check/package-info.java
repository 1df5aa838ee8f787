/**
 * May one trust the simulator? Reference points with citations, simulated with the product's own engine and the same
 * scenario types as everything else, and compared with the published or exact value.
 */
@NullMarked
package org.composure.study.check;

import org.jspecify.annotations.NullMarked;
