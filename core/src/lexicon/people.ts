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
    'Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng ' +
    'Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lai Tsai Chiang Mao Hua Qin ' +
    'Meng Bai Qiu Jia Hou Shao Xiong Mo Kong Cui Bo Wen Hao Chang Chou Hsu Hsieh Lee Kim Park Choi Jung Kang Cho Yoon Lim Shin ' +
    'Kwon Hwang Ahn Moon Roh Nguyen Nguyễn Tran Trần Le Pham Phạm Hoang Phan Vu Vo Dang Bui Ngo Duong Chan Wong Cheung Leung ' +
    'Kwok Tse Tung Tsang Lam Ho Ng Mok Hong Seo Yoo Son Bae Baek Tong Ruan Qian Fu Jin Mu Bian Ouyang Zhan Zhuo Yin Shi Dai Zou Lei Lou Xue Yan Fang Fan Gong Ge Wan ' +
    'Duan Long Tan Liao Qi Pang Ni Ning Jing Sima Zhuge Koo Chiu Chow Chu Lui Siu Yeung Yip Yuen ' +
    'Ai An Ban Bao Cen Chai Chao Che Cui Gan Geng Gu Guan Hou Ji Jiao Ju Kuo Lan Lau Lian Ling Lyu Mei Mi Miao Nie Niu Pei Pi ' +
    'Qiao Quan Rong Shang Sheng Shu Soong Sui Weng Xia Xiang Xin Xing Yun Zeng Zha Zhai Zhong Zhuang Zong Zuo Pak Choe Jeong Jang Suh ' +
    'Ryu Jo Nam Noh Huynh Truong Dinh Luong'
  ).split(' '),
);

/** Family names of the Arab world, Africa, South Asia and elsewhere that the generated table is thin on. */
export const moreFamilyNames: readonly string[] = (
  'Hussein Hassan Hasan Hussain Ahmed Ahmad Ali Mohamed Mohammed Muhammad Abdullah Abdallah Khan Malik Sharif Bhutto Khalil Saleh ' +
  'Salman Assad Mubarak Morsi Sisi Erdogan Erdoğan Netanyahu Sharon Rabin Peres Abbas Arafat Haniyeh Nasrallah Khamenei Rouhani ' +
  'Raisi Ahmadinejad Zarif Khomeini Maliki Karzai Ghani Singh Kumar Sharma Gupta Patel Reddy Rao Nair Menon Iyer Gandhi Modi Nehru ' +
  'Banerjee Mukherjee Chatterjee Ghosh Bose Das Roy Sinha Mishra Pandey Yadav Verma Joshi Desai Mehta Shah Kapoor Khanna Chopra ' +
  'Rajapaksa Wickremesinghe Hasina Zia Rahman Islam Chowdhury Putin Medvedev Lavrov Peskov Navalny Zelensky Zelenskyy Zelenskiy ' +
  'Poroshenko Yanukovych Lukashenko Nazarbayev Tokayev Aliyev Pashinyan Saakashvili Merkel Scholz Macron Sarkozy Hollande Chirac ' +
  'Mitterrand Berlusconi Meloni Draghi Orban Orbán Tusk Kaczynski Kaczyński Vucic Vučić Milosevic Trump Biden Obama Clinton Bush ' +
  'Reagan Nixon Kennedy Roosevelt Churchill Thatcher Blair Cameron Sunak Starmer Trudeau Harper Abe Kishida Suga Koizumi Duterte ' +
  'Marcos Aquino Suharto Widodo Jokowi Mahathir Anwar Mandela Mbeki Zuma Ramaphosa Mugabe Mnangagwa Kagame Museveni Kenyatta Ruto ' +
  'Odinga Obasanjo Buhari Tinubu Jonathan Mahama Akufo-Addo Ouattara Gbagbo Lula Bolsonaro Rousseff Chavez Chávez Maduro Castro ' +
  'Morales Correa Kirchner Macri Milei Bachelet Pinochet Boric Uribe Santos Petro Fujimori Ortega Okonkwo Adeyemi Adebayo Okafor ' +
  'Eze Mensah Owusu Boateng Asante Nkrumah Diallo Traore Traoré Keita Keïta Coulibaly Diop Ndiaye Sow Sall Kamau Mwangi Otieno ' +
  'Ochieng Wanjiku Njoroge Mutua Dlamini Nkosi Zulu Khumalo Ndlovu Moyo Banda Phiri Mwale Chanda Tesfaye Abiy Bekele Haile Ivanov ' +
  'Petrov Smirnov Kuznetsov Popov Sokolov Volkov Shoigu Gerasimov Prigozhin Kadyrov Sobyanin Tanaka Suzuki Sato Satō Watanabe Ito ' +
  'Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Ikeda ' +
  'Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Aso Noda Kan Hatoyama Fukuda Le Pen'
).split(' ');

export const moreGivenNames: readonly string[] = (
  'Mohammed Mohamed Muhammad Mohammad Mahmoud Ahmed Ahmad Ali Hassan Hussein Hosni Abdel Abdul Abdullah Omar Osama Usama Ayman ' +
  'Bashar Saddam Muammar Yasser Ismail Ibrahim Khalid Khaled Tariq Imran Nawaz Benazir Asif Pervez Vladimir Dmitry Dmitri Sergei ' +
  'Sergey Alexei Alexey Aleksei Mikhail Nikolai Nikolay Boris Igor Oleg Yuri Yury Yevgeny Evgeny Vyacheslav Konstantin Andrei ' +
  'Andrey Aleksandr Alexander Ivan Anatoly Valery Viktor Volodymyr Oleksandr Petro Yulia Dmytro Mykhailo Andriy Serhiy Narendra ' +
  'Rahul Sonia Indira Rajiv Atal Manmohan Arvind Amit Sanjay Rajesh Suresh Ramesh Mahesh Vijay Ajay Anil Sunil Ashok Deepak Ravi ' +
  'Priyanka Sushma Mamata Mahinda Gotabaya Ranil Sheikh Hasina Khaleda Shinzo Yoshihide Fumio Taro Junichiro Naoto Yukio Hiroshi ' +
  'Kenji Takashi Joko Susilo Megawati Prabowo Benigno Rodrigo Gloria Ferdinand Imelda Nelson Thabo Jacob Cyril Julius Robert ' +
  'Emmerson Uhuru Raila Yoweri Paul Goodluck Olusegun Muhammadu Bola Atiku Nana Kofi Kwame John Jerry Alassane Laurent Blaise ' +
  'Macky Abdoulaye Félix Joseph Denis Idriss Abiy Hailemariam Meles Isaias Recep Tayyip Abdullah Ahmet Kemal Mustafa Benjamin ' +
  'Binyamin Ehud Ariel Yitzhak Shimon Avigdor Naftali Yair Isaac Mahmoud Hanan Saeb Jens Ursula Angela Olaf Emmanuel Nicolas ' +
  'François Jacques Marine Jean Luiz Inácio Dilma Jair Nicolás Hugo Evo Rafael Cristina Mauricio Michelle Sebastián Gabriel ' +
  'Álvaro Juan Gustavo Daniel Fidel Raúl Miguel Andrés Enrique Felipe Vicente Barack Hillary Donald Joe Kamala Bernie Mitt Newt ' +
  'Antony Mitch Nancy Condoleezza Kofi Ban António Antonio Boutros Tedros Ngozi Rishi Keir Boris Theresa Gordon Tony Nigel Jeremy'
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

export const nameSuffixes: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV Esq Esq.'.split(' '));
