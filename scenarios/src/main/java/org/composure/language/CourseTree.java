package org.composure.language;

import static org.composure.language.Canon.map;
import static org.composure.language.Canon.phrase;
import static org.composure.language.Canon.seconds;
import static org.composure.language.Canon.share;

import java.util.Map;
import org.composure.scenario.Course;

/** The course of a contact type in the words of the language. */
final class CourseTree {
    private CourseTree() {}

    static void put(Course course, Map<String, Object> tree) {
        var opening = course.opening();
        if (opening != null) {
            tree.put("opening", Canon.timetable(opening.open(), Canon::spans));
            tree.put("closing", phrase(opening.closing()));
        }
        var target = course.target();
        if (target != null) {
            tree.put("target", map("within", seconds(target.withinSeconds()), "clock", phrase(target.clock())));
        }
        ScenarioTree.putOrbit(tree, "rounds", "after", course.rounds());
        var burst = course.burst();
        if (burst != null) {
            tree.put("bursts", map("followUps", share(burst.followUps()), "fading", seconds(burst.fadingSeconds())));
        }
        var consultation = course.consultation();
        if (consultation != null) {
            tree.put(
                    "consult",
                    map(
                            "share",
                            share(consultation.share()),
                            "team",
                            consultation.team(),
                            "time",
                            Canon.law(consultation.time())));
        }
        var transfer = course.transfer();
        if (transfer != null) {
            Map<String, Object> passedOn = map(
                    "share", share(transfer.share()),
                    "to", transfer.to(),
                    "how", phrase(transfer.how()),
                    "handover", seconds(transfer.handoverSeconds()));
            if (!transfer.settledBy().isEmpty()) {
                passedOn.put("settledBy", transfer.settledBy());
            }
            tree.put("transfer", passedOn);
        }
        var misroute = course.misroute();
        if (misroute != null) {
            tree.put(
                    "misroute",
                    map(
                            "share", share(misroute.share()),
                            "to", misroute.to(),
                            "noticed", seconds(misroute.noticedSeconds())));
        }
        var followUp = course.followUp();
        if (followUp != null) {
            tree.put(
                    "followUp",
                    map(
                            "share", share(followUp.share()),
                            "task", followUp.task(),
                            "after", Canon.law(followUp.delay())));
        }
        if (course.readers() > 0) {
            tree.put("readers", String.valueOf(course.readers()));
        }
        var outbound = course.outbound();
        if (outbound != null) {
            tree.put(
                    "outbound",
                    map(
                            "keepIdle", String.valueOf(outbound.keepIdle()),
                            "reached", share(outbound.reached()),
                            "ringing", seconds(outbound.ringingSeconds())));
        }
    }
}
