package org.composure.language.grammar;

import java.util.ArrayList;
import java.util.List;
import org.composure.language.document.DocPath;
import org.composure.language.document.Node;
import org.composure.language.shape.Spot;
import org.composure.scenario.ContactType;
import org.composure.scenario.Horizon;
import org.composure.scenario.Misroute;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/** What only shows when the whole scenario is known: contacts that nobody serves, teams that never work, overload. */
final class SenseCheck {

    private final Scenario scenario;
    private final Spot root;

    SenseCheck(Scenario scenario, Spot root) {
        this.scenario = scenario;
        this.root = root;
    }

    /** Notes every problem. */
    void run() {
        served();
        called();
        misrouted();
        readInPublic();
        new PeopleSense(scenario, root).run();
        if (scenario.horizon().regime() == Horizon.Regime.STEADY_STATE
                && root.reading().problemCount() == 0) {
            new Overload(scenario)
                    .sentence()
                    .ifPresent(sentence -> at(DocPath.ROOT.key("teams"))
                            .problem(
                                    sentence,
                                    "more agents, or customers who leave (patience: { exponential: 5 min })"));
        }
    }

    private void served() {
        for (int i = 0; i < scenario.contactTypes().size(); i++) {
            ContactType type = scenario.contactTypes().get(i);
            boolean known = scenario.teams().stream().anyMatch(team -> canServe(team, type));
            DocPath path = DocPath.ROOT.key("contactTypes").item(i).key("name");
            if (!known) {
                at(path).problem(
                                "some team must have the skill to serve this contact type",
                                "add it to the skills of \"%s\""
                                        .formatted(scenario.teams().get(0).name()));
            }
        }
    }

    private void misrouted() {
        for (int i = 0; i < scenario.contactTypes().size(); i++) {
            Misroute mistake = scenario.contactTypes().get(i).course().misroute();
            if (mistake != null
                    && mistake.to().equals(scenario.contactTypes().get(i).name())) {
                at(DocPath.ROOT.key("contactTypes").item(i).key("misroute").key("to"))
                        .problem("the wrong desk must be another one", null);
            }
            if (mistake != null && scenario.people() != null) {
                at(DocPath.ROOT.key("contactTypes").item(i).key("misroute"))
                        .problem(
                                "where there are customers, the sensor's intentAccuracy says how many are misrouted",
                                "sensing: { intentAccuracy: 85 % }");
            }
        }
    }

    private void called() {
        for (int i = 0; i < scenario.contactTypes().size(); i++) {
            if (scenario.people() != null
                    && scenario.contactTypes().get(i).course().outbound() != null) {
                at(DocPath.ROOT.key("contactTypes").item(i).key("outbound"))
                        .problem(
                                "where there are customers, contacts begin with a need of theirs",
                                "leave out customers");
            }
        }
    }

    private void readInPublic() {
        for (int i = 0; i < scenario.contactTypes().size(); i++) {
            if (scenario.people() == null
                    && scenario.contactTypes().get(i).course().readers() > 0) {
                at(DocPath.ROOT.key("contactTypes").item(i).key("readers"))
                        .problem(
                                "what strangers read changes nothing where there are no customers",
                                "add customers: {}");
            }
        }
    }

    private static boolean canServe(Team team, ContactType type) {
        return team.skills().stream().anyMatch(skill -> skill.contactType().equals(type.name()));
    }

    private Spot at(DocPath path) {
        Node node = path.nearestIn(root.node());
        return new Spot(node, path, root.reading(), root.origin());
    }

    /** The names of some things, for a sentence. */
    static String names(List<ContactType> types) {
        List<String> names = new ArrayList<>();
        types.forEach(type -> names.add('"' + type.name() + '"'));
        return names.size() <= 4 ? String.join(", ", names) : "%d contact types".formatted(names.size());
    }
}
