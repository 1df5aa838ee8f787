package org.composure.language.document;

import java.util.Optional;

/**
 * One thing wrong with a scenario file, said so that its author can mend it without reading our code.
 *
 * @param where file, line and column, as editors and terminals understand it
 * @param path the place inside the document, e.g. {@code contactTypes[1].patience.exponential.mean}
 * @param found what the file says
 * @param rule what it must say
 * @param hint the likeliest repair, if we can guess one
 */
public record ScenarioProblem(Place where, String path, String found, String rule, Optional<String> hint) {

    @Override
    public String toString() {
        return "%s\n  %s is %s\n  but %s.%s"
                .formatted(
                        where,
                        path,
                        found,
                        rule,
                        hint.map("\n  Maybe %s."::formatted).orElse(""));
    }
}
