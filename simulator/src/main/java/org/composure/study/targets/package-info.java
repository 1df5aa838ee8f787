/** What surveys of real people found, and whether simulated people answer alike. */
@NullMarked
package org.composure.study.targets;

import org.jspecify.annotations.NullMarked;
