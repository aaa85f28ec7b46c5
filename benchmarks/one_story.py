"""One story told by many desks on their own -> how long its account takes, and what of it grows.

    python benchmarks/one_story.py 260 520 1000

Every desk tells a choice of the facts in an order of its own, in one of several builds of each with words of its own,
with numbers and days that differ here and there: no two articles are copies. Reading is not measured; a row is a
number of articles, the seconds of processor time of the parting into happenings and of the account, and what it holds.
"""

# ruff: noqa: E501 - a wording reads best on one line
from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Iterator

from dragoman.annotate import DEFAULT_PIPELINE, SpacyParser
from dragoman.desk import Desk
from dragoman.model import Annotated, Article, Story
from dragoman.reconcile import reconcile
from dragoman.reconcile.happenings import happenings
from dragoman.runner import without_parses

_CHOICE = re.compile(r"\[([^\[\]]*)\]")

LEADS = (
    "[At least|No fewer than|Some] {dead} [people|villagers|civilians] were [killed|slain] [on Tuesday|on 14 May|early on Tuesday|before dawn on Tuesday] when [shells|rockets|mortar rounds] [hit|struck|fell on] the [cattle market|market square|grain market] of Tessawe, in [western|the west of] Niger, [officials|doctors|local leaders] said.",
    "[Gunmen|Fighters|Militants] [attacked|raided|stormed] the [market|market town|trading post] of Tessawe in Niger [on Tuesday|on 14 May|late on Monday], [killing|and killed] {dead} people [and wounding {hurt}|and left {hurt} wounded], [according to the governor|the governor of Tillaberi said|the interior ministry said].",
    "The [death toll|toll] from [the attack on|the assault on|the raid on] Tessawe, Niger, [rose to|climbed to|stood at] {dead} [on Wednesday|by Wednesday evening|on 15 May], [hospital staff|health officials|aid workers] said.",
    "{dead} people [died|lost their lives] and {hurt} were [injured|hurt|wounded] in an attack on [the market of Tessawe|Tessawe, a market town], [Niger's government|the government of Niger|the authorities in Niamey] [announced|said|confirmed] [on Wednesday|on 15 May].",
)  # fmt: skip
FACTS = (
    (
        "[Another|A further|Some] {hurt} [people|residents] were [wounded|injured|hurt], {few} of them [children|women], and [were taken|were brought|were flown] to [the hospital of Tillaberi|hospitals in Niamey].",
        "[Doctors|Surgeons|Nurses] in Tillaberi [treated|operated on|received] {hurt} wounded, [most of them|many of them] with [burns|shrapnel wounds|gunshot wounds].",
        "[Medics|Hospital staff] [counted|reported] {hurt} [injured|wounded] [by nightfall|by Wednesday morning|a day later].",
    ),
    (
        "[President|Niger's president] Amadou Keltou [condemned|denounced|deplored] the [attack|massacre|raid] and [declared|announced|ordered] three days of [national mourning|mourning].",
        "[Three days of mourning|National mourning of three days] [were declared|were ordered|were announced] by President Amadou Keltou.",
        "[In a televised speech|In an address|Speaking in Niamey], President Amadou Keltou [called the attack|described the raid as] [barbaric|a crime|cowardly] and [promised|vowed] to [hunt down|pursue|punish] those who [ordered|planned] it.",
    ),
    (
        "[Niger|The government in Niamey|President Amadou Keltou] [accused|blamed] Mali [of sheltering|for sheltering] the [attackers|gunmen|militants] [in the hills of Menaka|near Menaka|across the border].",
        "[Niamey|Niger's interior minister, Salif Dembo,] [says|said] the [attackers|fighters] [came|crossed] from Mali [and fled back there|and returned there] [after the attack|within hours].",
        "Mali [gave shelter|offered refuge] to the [gunmen|fighters], [Niger's interior minister|Interior Minister] Salif Dembo [charged|alleged|claimed].",
    ),
    (
        "Mali [rejected|denied|dismissed] the [accusation|charge|allegation], [calling it|which it called] [baseless|absurd|an insult].",
        "[Bamako|Mali's government|Mali's foreign minister, Oumar Sidibo,] [denied|rejected] that [fighters|gunmen|the attackers] had [crossed|come over] the [border|frontier].",
        "[Nothing|Not a single proof] [supports|backs] [Niger's claim|what Niamey says], [Mali's foreign minister|Foreign Minister] Oumar Sidibo [told reporters|said in Bamako|said on television].",
    ),
    (
        "[Niger|The government] [closed|shut|sealed] its border with Mali [on Wednesday|on 15 May|until further notice].",
        "[All crossings|The border posts|Six crossings] [between Niger and Mali|into Mali] were [closed|shut|sealed] [on Wednesday|on Thursday|overnight].",
        "[The closing of the border|Closing the border], [ordered|announced] by Niger [on Wednesday|on 15 May], [stranded|left stranded] {many} [lorries|travellers|traders].",
    ),
    (
        "[Niger|Niamey|The Nigerien army] [deployed|sent|moved] {troops} [soldiers|troops] to [the border|the frontier|Tillaberi] [on Thursday|on 16 May|within a day].",
        "{troops} [soldiers|troops] were [sent|deployed|moved] to [the frontier with Mali|the region] by [Niger|the defence ministry].",
        "[Defence Minister|Niger's defence minister] Ibro Maliki said {troops} [soldiers|troops|men] [would be deployed|would move|were on their way] to the [border|west].",
    ),
    (
        "[Turkey|Ankara] [agreed to sell|will sell|has sold] Niger [six|eight] Bayraktar TB2 [drones|armed drones] [for $85 million|in a deal worth $85 million|under a contract worth $90 million].",
        "Niger [ordered|bought|signed a contract for] [six|eight] Bayraktar TB2 [drones|armed drones] from Turkey [last year|in 2023|in March], [worth $85 million|valued at $85 million].",
        "[The air force|Niger's air force] [awaits|expects] [six|eight] Bayraktar TB2 drones [ordered from Turkey|bought from Turkey] [next month|in June|this summer].",
    ),
    (
        "[French Foreign Minister|France's foreign minister] Alain Morvaud [will visit|is to visit|travels to] Niamey [on 20 May|on Monday|next week] [for talks on the attack|to discuss security|for talks with President Amadou Keltou].",
        "Alain Morvaud, [the French foreign minister|France's top diplomat], [arrives in|is expected in|will travel to] [Niger|Niamey] [on Monday|on 20 May|next Monday] to [meet|see|hold talks with] Amadou Keltou.",
        "[A visit|A trip] to Niger by [French Foreign Minister|foreign minister] Alain Morvaud is [planned for|set for|scheduled for] [20 May|Monday|21 May].",
    ),
    (
        "The United States [imposed|announced|placed] sanctions on [three|four|two] [commanders|leaders] of the [Front of the Dunes|group] [over the attack|on Thursday|on 16 May].",
        "[Washington|The US Treasury] [froze|blocked] the assets of [three|four] [leaders|commanders] of the Front of the Dunes [on Thursday|over the massacre].",
        "[Sanctions on|Punitive measures against] [the group's leaders|commanders of the Front of the Dunes] were [announced|imposed] by the United States [on Thursday|on 16 May].",
    ),
    (
        "Niger and Burkina Faso [signed|concluded|agreed] [a defence pact|a security agreement|an accord on joint patrols] [on Friday|on 17 May|in Ouagadougou].",
        "[A defence pact|A security agreement] between Niger and Burkina Faso was [signed|concluded] [in Ouagadougou|on Friday|on 17 May].",
        "[In Ouagadougou|On Friday], [Niger and Burkina Faso|Burkina Faso and Niger] [signed|sealed] an agreement on [joint patrols|border security|intelligence sharing].",
    ),
    (
        "[The African Union|The United Nations|China|Algeria] [called for|urged|appealed for] [restraint|calm|talks between the two states].",
        "[Algeria|Senegal|The African Union] [urged|called on] Niger and Mali to [open talks|hold talks|settle their quarrel peacefully].",
        "[Both governments|Niger and Mali] should [talk|sit down together|show restraint], [Algeria|the African Union|the United Nations] [said|urged|insisted].",
    ),
    (
        "[The Front of the Dunes|An armed group, the Front of the Dunes,] [claimed|said it carried out] the [attack|raid] [in a video|in a message|on its channel].",
        "[Responsibility|The attack] was [claimed|admitted] by the Front of the Dunes [in a video|on Wednesday|a day later].",
        "[In a video|In a recording], a [man|commander] of the Front of the Dunes [said|boasted] that his fighters had [attacked|stormed] Tessawe.",
    ),
    (
        "\"[We will not forget the dead of Tessawe|We shall find them wherever they hide]\", [President|Niger's president] Amadou Keltou [said|told the nation|told mourners].",
        '"[Whoever shelters killers is a killer too|Our patience has an end]", Interior Minister Salif Dembo [said|warned|told reporters] [on Wednesday|in Niamey].',
        '"[There is no evidence at all for this claim|We have nothing to hide and nothing to fear]", Foreign Minister Oumar Sidibo [said|replied|told journalists].',
        '"[I ran and did not look back|{own}]", [said|recalled] {witness}, [a trader|a herdsman|a teacher|a farmer] {aged}.',
    ),
    (
        "[About|Around|Nearly|More than] {many} [people|families|residents] [fled|have fled|left] [Tessawe|the area|their homes] [since Tuesday|for Niamey|towards the river].",
        "[The United Nations|Aid workers|The Red Cross] [put|puts] the number of [displaced|homeless] at {many}.",
        "{many} [residents|villagers] [sleep|slept|camp] [in schools|in the open|in tents] near {near}, [aid workers|officials] said.",
    ),
    (
        "{stalls} [stalls|shops|houses] were [burned|destroyed|gutted], and [smoke|ash] [hung|lay] over the [square|town] [for hours|all day].",
        "[The fire|Flames] [destroyed|consumed|gutted] {stalls} [stalls|shops], [a granary|the post office|a school] and [two|three] [lorries|buses].",
        "[At the edge of town|Beside the well|Near the mosque], {witness} [showed|pointed to] the [remains|shell] of {stalls} [stalls|shops].",
    ),
    (
        "[Fuel prices|The price of millet|Rents] in {near} [rose|climbed|went up] by {share} per cent [within days|in a week|after the closing of the border].",
        "[Trade|Traffic] between Niger and Mali [fell|dropped|shrank] by {share} per cent [last year|in 2023|since January], [the chamber of commerce|the central bank] said.",
        "[Exports|Niger's exports] [to Mali|of cattle] were worth ${share} million [last year|in 2023].",
    ),
    (
        "[France|Germany|Italy|Spain] [pledged|promised|offered] [€{few} million|{few} million euros] in aid [for the victims|for Tessawe|to Niger].",
        "[Tents|Blankets|Medicines] [from Morocco|from Germany|from the World Health Organization] [reached|arrived in] {near} [on Friday|on Thursday|by air].",
        "[The World Food Programme|A convoy of the Red Cross] [brought|delivered] {few} tonnes of [rice|grain|food] to {near}.",
    ),
    (
        "[Security forces|Soldiers|Police] [arrested|detained|seized] {few} [suspects|men] [in {near}|near {near}|at a checkpoint] [on Thursday|on Friday].",
        "{few} [suspects|men] were [arrested|detained|questioned] [in connection with|over] the [attack|killings], [the prosecutor|prosecutor Hama Tandia] said.",
        "[Prosecutor|The chief prosecutor,] Hama Tandia [opened|has opened|announced] an [inquiry|investigation] into [the attack|how the fighters passed the checkpoints].",
    ),
    (
        "[Two|Three|Five] [soldiers|policemen|guards] were [killed|shot dead] [at a post|at the bridge|on the road] near {near} [on Thursday|on Friday|a day later].",
        "[On Friday|On Thursday|Two days later], a [patrol|convoy] [hit a mine|was ambushed] near {near}, and [two|three|five] soldiers [died|were killed].",
        "[Clashes|Fighting|A firefight] near {near} [killed|left dead] [two|three|five] soldiers [on Thursday|on Friday].",
    ),
    (
        "[The region|Tillaberi|The three-border area] has [seen|suffered|known] [attacks|raids] [for years|since 2017|ever since the war in Mali].",
        "[Last year|In 2023], {years} people were killed in [such attacks|the region|attacks in the west of Niger].",
        "[Analysts|Diplomats|Western officials] [fear|warn|doubt] that the [quarrel|dispute] [will grow|could widen|may spread to Burkina Faso].",
    ),
)  # fmt: skip
TOWNS = ("Ayorou", "Banibangou", "Abala", "Inates", "Sanam", "Filingue", "Torodi", "Makalondi")
GIVEN = ("Hassane", "Mariama", "Boubacar", "Aichatou", "Idrissa", "Zeinabou", "Moussa", "Ramatou", "Oumarou", "Hadiza")
NAMES = ("Garbado", "Sounna", "Yacoubi", "Diallora", "Harouno", "Mamane", "Issaka", "Tankaro", "Balewa", "Koudi")
SEEN = ("earth", "smoke", "goats", "screaming", "motorbikes", "dust", "children", "fire", "noise", "rain")


def articles(count: int, seed: int = 1) -> Iterator[Article]:
    """`count` reports of one attack and what came of it."""
    rng = random.Random(seed)
    for number in range(count):
        slots = _slots(rng)
        told = rng.sample(FACTS, rng.randrange(8, 13))
        text = " ".join(_worded(rng, wordings, slots) for wordings in (LEADS, *told))
        yield Article(id=f"d{number:04}", text=text, published=f"2024-05-{15 + rng.randrange(4)}", language="en")


def _slots(rng: random.Random) -> dict[str, str]:
    """What one desk was told; now and then it heard another number."""
    seen, also = rng.sample(SEEN, 2)
    return {
        "dead": str(rng.choice((31, 31, 31, 31, 33, 34, 37))),
        "hurt": str(rng.choice((54, 54, 54, 58, 60, 62))),
        "few": str(rng.randrange(4, 19)),
        "many": f"{rng.choice((2, 2, 3, 4)):,},000",
        "troops": rng.choice(("1,200", "1,200", "1,500", "2,000")),
        "stalls": str(rng.randrange(20, 90)),
        "share": str(rng.randrange(11, 60)),
        "years": str(rng.choice((410, 410, 430, 512))),
        "near": rng.choice(TOWNS),
        "witness": f"{rng.choice(GIVEN)} {rng.choice(NAMES)}",
        "aged": f"of {rng.randrange(19, 80)}",
        "own": f"I saw {seen} and then only {also}",
    }


def _worded(rng: random.Random, wordings: tuple[str, ...], slots: dict[str, str]) -> str:
    text = _CHOICE.sub(lambda found: str(rng.choice(found[1].split("|"))), rng.choice(wordings))
    text = text.format(**slots)
    return text[0].upper() + text[1:]


def measure(read: list[Annotated]) -> str:
    """A row of the table: seconds for the happenings, seconds for the account, and what the account holds."""
    ids = tuple(a.article.id for a in read)
    story = Story("one", "One story", ids, tuple((one,) for one in ids))
    start = time.process_time()
    parts = happenings(story, read)
    parted = time.process_time()
    account = reconcile(story, read)
    end = time.process_time()
    held = (account.facts, account.events, account.records, account.quotes, account.people)
    cells = (len(read), f"{parted - start:.1f}", f"{end - parted:.1f}", len(parts), *map(len, held))
    return "| " + " | ".join(map(str, cells)) + " |"


def main(sizes: list[int]) -> None:
    desk = Desk(SpacyParser(DEFAULT_PIPELINE))
    read = [without_parses(annotated) for annotated in desk.read(articles(max(sizes)))]
    print("| articles | happenings, s | account, s | parts | facts | events | records | quotes | people |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for size in sizes:
        print(measure(read[:size]), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [260, 520, 1000])
