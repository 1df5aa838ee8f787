/** How fast it is here: models to time, on the engine and the scenario types of everything else, measures on. */
@NullMarked
package org.composure.study.bench;

import org.jspecify.annotations.NullMarked;
