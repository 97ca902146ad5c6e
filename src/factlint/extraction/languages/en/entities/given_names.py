"""Given names and forms of address that tell whether "he" or "she" speaks of their bearer, case-folded.

Only names that women, or men, bear almost alone: no Andrea, Jean, Kim or Nicola.
"""

from __future__ import annotations

FEMININE_NAMES = frozenset(
    """
    queen princess empress duchess countess baroness lady dame mrs ms miss mme señora frau
    ada agatha agnes aino alice alicia amalia amanda amelia amy ana anastasia angela anita ann anna anne annie astrid audrey barbara
    beatrice beatrix beatriz bertha betty birgit brenda bridget brigitte carla carmen carolina caroline catherine cecilia charlotte
    chiara christina christine clara claudia colette constance cristina daphne deborah denise diana dolores dora doris dorothy edith eileen elena
    eleanor elisabeth elizabeth ella ellen elsa emilia emily emma erika esther ethel eugenia eva fatima felicia fiona florence francesca
    freya frida gabriela gertrude gloria grace greta hannah harriet heather heidi helen helena helga hilda hilary ida ilse inga ingrid irene
    irina isabel isabella jane janet jennifer jessica joan joanna josephine judith julia juliet katarina kate katharine katherine kathleen katja klara
    laura lena leonora leticia lilian lily linda lisa liv louisa louise lucia lucy lydia mabel magdalena margaret margarita maria mariana
    marie marina marjorie marta martha mary mathilda matilda maud mercedes meryl mildred miriam molly monica monika nadia nancy natalia natalie natasha nina
    nora norma olga olivia pamela patricia paula pauline penelope petra phyllis rachel rebecca renata rita rosa rosalind rose ruth
    sally sandra sara sarah selma sharon sheila sigrid silvia sofia sonia sophia sophie stella susan susanna svetlana sylvia tamara tatiana teresa
    theresa ulrike ursula valentina vera veronica victoria viktoria violet wilhelmina yoko yvonne zoe
    """.split()
)

MASCULINE_NAMES = frozenset(
    """
    king prince emperor duke earl lord sir mr baron pope tsar señor herr
    aaron abraham adam adolf alan albert alberto aleksandr alexander alfred andrew anders andreas andrei anton antonio
    antony arnold arthur august barry benjamin bernard bernhard bjorn bob boris brian bruno carl carlos charles christopher cornelius daniel david
    denis dennis derek dieter dmitri domingo donald douglas duncan edgar edmund eduard eduardo edvard edward edwin emil enrico enrique eric erik ernest
    ernesto ernst eugene evgeny fabio felipe felix ferdinand fernando francesco franco frank franz frederick fritz geoffrey georg george gerald gerard gerhard giacomo
    gilbert giorgio giovanni giulio giuseppe gordon graham gregory guido guillaume gustav hans harald harold harry hector heinrich helmut henri henrik henry herbert
    herman hermann horace howard hubert hugh hugo igor isaac ivan jack jacob jaime jakob james jan javier jeremy jerome jiri joachim johann johannes john jonas
    jonathan jorge josef joseph josé juan jürgen karel karl keith kenneth klaus konrad konstantin kurt lars lawrence leif leon leonard leonardo leopold
    lorenzo louis lucas ludwig luigi luis magnus manuel marc marcel marcello marco marcus mario mark markus martin matteo matthew max maximilian maxim michael
    miguel mikhail nathaniel nicholas niels nigel nikolai nils norman olaf oleg oliver oscar oskar otto pablo paolo patrick paul pavel pedro peter philip
    philippe pierre pietro rafael ralph ramon raymond reginald reinhard ricardo richard robert roberto roger roland rolf ronald rudolf rupert samuel
    sebastian sergei sergey sergio siegfried sigmund simon stanley stefan stephen steven stuart sven theodor theodore thomas timothy tobias tom tomas toni tony
    ulrich umberto valentin victor viktor vincent vincenzo vittorio vladimir walter werner wilhelm wilfred william winston wolfgang yuri
    """.split()
)
