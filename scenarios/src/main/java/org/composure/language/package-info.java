/**
 * The language people write scenarios in: YAML files in, scenarios or located problems out, and back again.
 *
 * <p>Three inner rooms, bottom up: {@code document} (text with places), {@code shape} (kinds of values, each of which
 * can read a document and describe itself as JSON Schema) and {@code grammar} (the words of this language, as shapes;
 * those about people in a corner of their own).
 */
@NullMarked
package org.composure.language;

import org.jspecify.annotations.NullMarked;
