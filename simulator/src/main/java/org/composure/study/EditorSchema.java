package org.composure.study;

import org.composure.language.JsonSchema;

/** The JSON Schema of scenario files, made from the same types that are read. */
public final class EditorSchema {
    private EditorSchema() {}

    /** JSON, ended by a line feed. */
    public static String text() {
        return JsonSchema.text();
    }
}
