/** Answers to pictures: JFreeChart draws the shapes, the browser sets the words. */
@NullMarked
package org.composure.chart;

import org.jspecify.annotations.NullMarked;
