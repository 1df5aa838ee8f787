package org.composure.language.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML text into nodes with places, and refuses what a scenario has no need of: anchors, aliases, tags, duplicate
 * keys, keys that are no plain words, several documents, and more depth or size than any author writes.
 *
 * <p>It listens to the events of the parser below Jackson's YAML reader, which tell anchors and exact places that the
 * reader itself keeps back.
 */
public final class YamlDocument {

    /** Depth beyond which nobody means it. */
    public static final int DEPTH_MAX = 40;

    /** Values beyond which it is data and belongs into a file of its own. */
    public static final int NODES_MAX = 400_000;

    private static final int CODE_POINTS_MAX = 60_000_000;

    private final String file;
    private final Problems problems;
    private int nodes;
    private int references;
    private boolean aliased;
    private @Nullable Place firstReference;
    private String firstReferenceShown = "";

    private YamlDocument(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The document in a text; null when it cannot be used at all. Problems are noted in either case. */
    public static @Nullable Node parse(String text, String file, Problems problems) {
        return new YamlDocument(file, problems).parse(text);
    }

    private @Nullable Node parse(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(CODE_POINTS_MAX).build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return document(events);
        } catch (Unusable e) {
            problems.add(e.place, file, e.found, e.rule, e.hint);
        } catch (MarkedYamlEngineException e) {
            refuseSyntax(e, text);
        } catch (ReaderException e) {
            Place where = placeOfCodePoint(text, e.getPosition());
            problems.add(where, file, "holding an unprintable character", "it must be plain text", null);
        } catch (YamlEngineException e) {
            problems.add(Place.whole(file), file, "not YAML", "it must be YAML (or JSON) text", null);
        }
        return null;
    }

    private void refuseSyntax(MarkedYamlEngineException e, String text) {
        boolean ranToTheEnd = String.valueOf(e.getProblem()).contains("end of stream");
        Optional<Mark> mark = ranToTheEnd && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
        String said = plain(e);
        Place where = place(mark);
        problems.add(where, file, "not YAML here", "YAML cannot be read on: " + said, SyntaxHint.of(text, where, said));
    }

    private static String plain(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        return (context + e.getProblem()).replace("\n", " ").replace("\t", "tab");
    }

    private @Nullable Node document(Iterator<Event> events) {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    if (root != null) {
                        throw new Unusable(
                                place(event.getStartMark()),
                                "several documents",
                                "a scenario file holds one document",
                                "remove the line --- or move the rest to a file of its own");
                    }
                    root = node(event, events, 0);
                }
            }
        }
        if (root == null || root.saysNothing()) {
            problems.add(Place.whole(file), file, "empty", "a scenario needs at least contactTypes and teams", null);
            return null;
        }
        refuseReferences();
        // what an alias stands for is unknown, so everything else would be a consequence
        return aliased ? null : root;
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        Place place = place(event.getStartMark());
        if (++nodes > NODES_MAX) {
            throw new Unusable(
                    place, "more than %d values".formatted(NODES_MAX), "a scenario must be smaller", "it is data");
        }
        if (depth > DEPTH_MAX) {
            throw new Unusable(
                    place,
                    "nested more than %d deep".formatted(DEPTH_MAX),
                    "nothing in a scenario is nested that deep",
                    "a bracket or brace was never closed");
        }
        refuseSpecials(event, place);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(place, events, depth);
            case SequenceStart -> listing(place, events, depth);
            case Scalar -> scalar((ScalarEvent) event, place);
            default -> new Node.Scalar(place, "", true);
        };
    }

    private static Node.Scalar scalar(ScalarEvent event, Place place) {
        return new Node.Scalar(place, event.getValue(), event.isPlain());
    }

    private void refuseSpecials(Event event, Place place) {
        if (event instanceof AliasEvent alias) {
            reference(place, "*" + alias.getAlias(), true);
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            reference(place, "&" + node.getAnchor().get(), false);
        }
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        tag.ifPresent(name -> problems.add(
                place,
                "this value",
                "tagged " + name.replace("tag:yaml.org,2002:", "!!"),
                "YAML tags mean nothing here",
                "simply remove the tag"));
    }

    private void reference(Place place, String found, boolean alias) {
        references++;
        aliased |= alias;
        if (firstReference == null) {
            firstReference = place;
            firstReferenceShown = (alias ? "an alias (" : "an anchor (") + found + ")";
        }
    }

    private void refuseReferences() {
        if (firstReference != null) {
            problems.add(
                    firstReference,
                    "this value",
                    firstReferenceShown
                            + (references > 1 ? ", the first of %d anchors and aliases".formatted(references) : ""),
                    "anchors and aliases are refused, they can hide a bomb",
                    "write it out, or use extends: and change: in a second file");
        }
    }

    private Node listing(Place place, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, events, depth + 1));
            event = events.next();
        }
        return new Node.Listing(place, items);
    }

    private Node mapping(Place place, Iterator<Event> events, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Node key = node(event, events, depth + 1);
            Node value = node(events.next(), events, depth + 1);
            if (!(key instanceof Node.Scalar word)) {
                problems.add(key.place(), "this key", Flow.shortened(key), "a key must be a plain word", null);
            } else if (entries.containsKey(word.text())) {
                duplicate(word, entries);
            } else {
                entries.put(word.text(), new Node.Entry(key.place(), value));
            }
            event = events.next();
        }
        return new Node.Mapping(place, entries);
    }

    private void duplicate(Node.Scalar key, Map<String, Node.Entry> entries) {
        Node.Entry first = entries.get(key.text());
        String before = first == null ? "before" : "on line " + first.keyPlace().line();
        problems.add(
                key.place(),
                "the key " + Flow.quoted(key.text()),
                "there twice",
                "a key may be there once, and it was already %s".formatted(before),
                "one of the two has another name");
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.whole(file));
    }

    private Place placeOfCodePoint(String text, int position) {
        int end = text.offsetByCodePoints(0, Math.min(Math.max(0, position), text.codePointCount(0, text.length())));
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(start, end) + 1);
    }

    /** Ends the reading of a document that is not worth going on with. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;
        private final String found;
        private final String rule;
        private final String hint;

        Unusable(Place place, String found, String rule, String hint) {
            super(found, null, false, false);
            this.place = place;
            this.found = found;
            this.rule = rule;
            this.hint = hint;
        }
    }
}
