package org.composure.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.composure.language.document.DocPath;
import org.composure.language.document.Flow;
import org.composure.language.document.NearestName;
import org.composure.language.document.Node;
import org.composure.language.document.Overlay;
import org.composure.language.document.Place;
import org.composure.language.document.Problems;
import org.composure.language.document.Setting;
import org.composure.language.document.TextFile;
import org.composure.language.document.YamlDocument;
import org.composure.language.grammar.Rivals;
import org.jspecify.annotations.Nullable;

/** Finds what a scenario file really says: itself, over what it extends, under what the command line sets. */
final class Sources {

    private static final int FILE_BYTES_MAX = 5_000_000;
    private static final int CHAIN_MAX = 20;
    private static final Pattern INSIDE =
            Pattern.compile("(?:[^/\\\\:.][^/\\\\:]*/)*[^/\\\\:.][^/\\\\:]*\\.(?:yaml|yml|json)");

    /** What an overlay says about itself, beside its changes. */
    static final List<String> OWN = List.of("name", "title", "question", "goal");

    private final Problems problems;
    private final List<Path> chain = new ArrayList<>();

    Sources(Problems problems) {
        this.problems = problems;
    }

    /** The resolved document; null when it cannot be had. */
    @Nullable
    Node resolve(Path file, Map<String, String> settings) {
        Node document = file(file, Place.whole(shown(file)));
        if (document == null) {
            return null;
        }
        for (var setting : settings.entrySet()) {
            boolean bySegment = setting.getKey().startsWith("customers.segments");
            Node whole = bySegment ? Library.withSegments(document) : document;
            document = Setting.parse(setting.getKey(), setting.getValue(), problems)
                    .over(whole, Rivals.IN_A_MAP, problems);
        }
        return document;
    }

    private @Nullable Node file(Path file, Place askedAt) {
        Path real = file.toAbsolutePath().normalize();
        if (chain.contains(real)) {
            problems.add(
                    askedAt,
                    "extends",
                    Flow.quoted(String.valueOf(file.getFileName())),
                    "a scenario may not extend itself, not even by way of others (%s)".formatted(chainText(real)),
                    null);
            return null;
        }
        if (chain.size() >= CHAIN_MAX) {
            problems.add(
                    askedAt, "extends", "a chain of %d files".formatted(CHAIN_MAX), "nobody can follow that", null);
            return null;
        }
        chain.add(real);
        String shown = shown(file);
        String text = new TextFile(file, shown, askedAt, FILE_BYTES_MAX, problems).read();
        Node root = text == null ? null : YamlDocument.parse(text, shown, problems);
        return root instanceof Node.Mapping mapping && mapping.get("extends") != null ? extended(mapping, file) : root;
    }

    private String chainText(Path last) {
        List<String> names = new ArrayList<>();
        chain.forEach(path -> names.add(String.valueOf(path.getFileName())));
        names.add(String.valueOf(last.getFileName()));
        return String.join(" → ", names);
    }

    private @Nullable Node extended(Node.Mapping overlay, Path file) {
        checkKeys(overlay);
        Node target = overlay.get("extends");
        if (!(target instanceof Node.Scalar name)
                || !INSIDE.matcher(name.text()).matches()) {
            Node said = target == null ? overlay : target;
            problems.add(
                    said.place(),
                    DocPath.ROOT.key("extends"),
                    Flow.shortened(said),
                    "it must name a .yaml file in the same folder, or in one below",
                    "today.yaml");
            return null;
        }
        Node base = file(file.resolveSibling(name.text()), name.place());
        if (base == null) {
            return null;
        }
        Node merged = base;
        Node change = overlay.get("change");
        Overlay laying = new Overlay(Rivals.IN_A_MAP, problems);
        if (change instanceof Node.Mapping) {
            merged = laying.over(merged, change);
        } else if (change != null && !change.saysNothing()) {
            problems.add(
                    change.place(),
                    DocPath.ROOT.key("change"),
                    Flow.shortened(change),
                    "changes are a map with the keys of a scenario",
                    null);
        }
        List<String> notOwn = overlay.entries().keySet().stream()
                .filter(key -> !OWN.contains(key))
                .toList();
        return laying.over(merged, overlay.without(notOwn));
    }

    private void checkKeys(Node.Mapping overlay) {
        List<String> known = new ArrayList<>(OWN);
        known.add(0, "extends");
        known.add("change");
        for (var entry : overlay.entries().entrySet()) {
            String key = entry.getKey();
            if (!known.contains(key)) {
                problems.add(
                        entry.getValue().keyPlace(),
                        DocPath.ROOT.key(key),
                        Flow.shortened(entry.getValue().value()),
                        "a file that extends another says what is different below change:",
                        NearestName.among(known, key)
                                .map("you meant \"%s\""::formatted)
                                .orElse("move it there"));
            }
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
