/**
 * Who the customers are, what stays with them between needs, and why they leave; what agents live through.
 */
@NullMarked
package org.composure.engine.people;

import org.jspecify.annotations.NullMarked;
