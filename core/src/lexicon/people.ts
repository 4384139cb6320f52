/** Words that make and surround the names of people. */

/** Small words inside names: `von der Leyen`, `bin Salman`. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le el al van von der den ter ten bin ibn bint ben ul ur zu zur af av y e'.split(
    ' ',
  ),
);

/** Family names of East Asia and others in romanisation, beyond the generated table. In China, Korea and Vietnam they come first. */
export const familyFirst: ReadonlySet<string> = new Set(
  (
    'Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng ' +
    'Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lai Tsai Chiang Mao Hua Qin ' +
    'Meng Bai Qiu Jia Hou Shao Xiong Mo Kong Cui Bo Wen Hao Chang Chou Hsu Hsieh Lee Kim Park Choi Jung Kang Cho Yoon Lim Shin ' +
    'Kwon Hwang Ahn Moon Roh Nguyen Nguyễn Tran Trần Le Pham Phạm Hoang Phan Vu Vo Dang Bui Ngo Duong Chan Wong Cheung Leung ' +
    'Kwok Tse Tung Tsang Lam Ho Ng Mok Hong Seo Yoo Son Bae Baek Tong Ruan Qian Fu Jin Mu Bian Ouyang Zhan Zhuo Yin Shi Dai Zou Lei Lou Xue Yan Fang Fan Gong Ge Wan ' +
    'Duan Long Tan Liao Qi Pang Ni Ning Jing Sima Zhuge Koo Chiu Chow Chu Lui Siu Yeung Yip Yuen ' +
    'Ai An Ban Bao Cen Chai Chao Che Cui Gan Geng Gu Guan Hou Ji Jiao Ju Kuo Lan Lau Lian Ling Lyu Mei Mi Miao Nie Niu Pei Pi ' +
    'Qiao Quan Rong Shang Sheng Shu Soong Sui Weng Xi Xia Xiang Xin Xing Yun Zeng Zha Zhai Zhong Zhuang Zong Zuo Pak Choe Jeong Jang Suh ' +
    'Ryu Jo Nam Noh Huynh Truong Dinh Luong'
  ).split(' '),
);

/** Family names of the Arab world, Africa, South Asia and elsewhere that the generated table is thin on. */
export const moreFamilyNames: readonly string[] = (
  'Hussein Hassan Hasan Hussain Ahmed Ahmad Ali Mohamed Mohammed Muhammad Abdullah Abdallah Khan Malik Sharif ' +
  'Khalil Saleh Salman Mubarak Erdogan Erdoğan Abbas Ghani Singh Kumar Sharma Gupta Patel Reddy Rao Nair Menon Iyer ' +
  'Banerjee Mukherjee Chatterjee Ghosh Bose Das Roy Sinha Mishra Pandey Yadav Verma Joshi Desai Mehta Shah Kapoor ' +
  'Khanna Chopra Rahman Islam Chowdhury Aliyev Marcos Anwar Kenyatta Ouattara Chavez Chávez Castro Morales Correa ' +
  'Uribe Santos Ortega Okonkwo Adeyemi Adebayo Okafor Eze Mensah Owusu Boateng Asante Diallo Traore Traoré Keita ' +
  'Keïta Coulibaly Diop Ndiaye Sow Sall Kamau Mwangi Otieno Ochieng Wanjiku Njoroge Mutua Dlamini Nkosi Zulu ' +
  'Khumalo Ndlovu Moyo Banda Phiri Mwale Chanda Tesfaye Bekele Haile Ivanov Petrov Smirnov Kuznetsov Popov Sokolov ' +
  'Volkov Tanaka Suzuki Sato Satō Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi ' +
  'Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Noda ' +
  'Fukuda'
).split(' ');

export const moreGivenNames: readonly string[] = (
  'Mohammed Mohamed Muhammad Mohammad Mahmoud Ahmed Ahmad Ali Hassan Hussein Abdel Abdul Abdullah Omar Ayman Yasser ' +
  'Ismail Ibrahim Khalid Khaled Tariq Imran Nawaz Asif Vladimir Dmitry Dmitri Sergei Sergey Alexei Alexey Aleksei ' +
  'Mikhail Nikolai Nikolay Boris Igor Oleg Yuri Yury Yevgeny Evgeny Vyacheslav Konstantin Andrei Andrey Aleksandr ' +
  'Alexander Ivan Anatoly Valery Viktor Volodymyr Oleksandr Petro Yulia Dmytro Mykhailo Andriy Serhiy Narendra ' +
  'Rahul Amit Sanjay Rajesh Suresh Ramesh Mahesh Vijay Ajay Anil Sunil Ashok Deepak Ravi Priyanka Hiroshi Kenji ' +
  'Takashi Rodrigo Gloria Ferdinand Nelson Jacob Julius Robert Paul Nana Kofi Kwame John Jerry Laurent Abdoulaye ' +
  'Félix Joseph Denis Ahmet Kemal Mustafa Benjamin Binyamin Ariel Shimon Yair Isaac Hanan Jens Ursula Angela Olaf ' +
  'Emmanuel Nicolas François Jacques Marine Jean Luiz Inácio Nicolás Hugo Rafael Cristina Mauricio Michelle ' +
  'Sebastián Gabriel Álvaro Juan Gustavo Daniel Fidel Raúl Miguel Andrés Enrique Felipe Vicente Donald Joe Antony ' +
  'Nancy António Antonio Theresa Gordon Tony Nigel Jeremy'
).split(' ');

/** Small-letter nouns before a name that tell of a person: `analyst Jane Doe`. Titles count as well. */
export const personNouns: ReadonlySet<string> = new Set(
  (
    'actor actress activist analyst artist astronaut athlete attorney author banker billionaire blogger boxer businessman ' +
    'businesswoman candidate captain citizen coach colleague columnist comedian composer correspondent cricketer critic ' +
    'dancer daughter dissident doctor driver economist editor engineer entrepreneur expert farmer fellow filmmaker fisherman ' +
    'footballer forward friend goalkeeper guitarist historian husband investor journalist lawyer lawmaker legend midfielder ' +
    'minister model mother musician named nominee novelist nurse opponent painter philosopher photographer physicist pilot ' +
    'player playwright poet politician predecessor producer professor psychologist publisher rapper researcher resident ' +
    'rival scholar scientist senator sister son brother father singer skipper sociologist songwriter spokesman spokeswoman ' +
    'spokesperson star striker student successor suspect teacher teenager teammate tycoon veteran victim violinist wife ' +
    'winger winner writer aide ally adviser advisor defender strategist pundit presenter chef designer architect midwife ' +
    'pastor priest bishop lord cousin nephew niece uncle aunt grandfather grandmother called late'
  ).split(' '),
);

/** Whose age is given with a limit, `children under 12`, or between commas, `a woman, 34,`. */
export const ageGroups: ReadonlySet<string> = new Set(
  (
    'people persons children kids babies boys girls youths teenagers adults men women those anyone anybody everyone everybody ' +
    'pensioners patients pupils students drivers passengers workers residents voters citizens players girl boy man woman child ' +
    'teen grandmother grandfather passenger pensioner victim'
  ).split(' '),
);

/** Who are counted in reports, and hardly ever told apart by a year: `1998 people`, where `2019 winners` are those of 2019. */
export const countedPeople: ReadonlySet<string> = new Set(
  (
    'people persons adults children men women boys girls residents households voters visitors spectators passengers pupils ' +
    'students patients pensioners workers employees soldiers troops refugees migrants inmates prisoners drivers families ' +
    'respondents supporters protesters demonstrators volunteers officers'
  ).split(' '),
);

export const nameSuffixes: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV Esq Esq.'.split(' '));
